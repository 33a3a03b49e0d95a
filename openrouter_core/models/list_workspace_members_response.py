"""Model ListWorkspaceMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListWorkspaceMembersResponse as ListWorkspaceMembersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListWorkspaceMembersResponse(WireModel):
        """A page of a workspace's members."""

        data: list[WorkspaceMember]
        total_count: int
