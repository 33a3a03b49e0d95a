"""Model BulkAddWorkspaceMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkAddWorkspaceMembersResponse as BulkAddWorkspaceMembersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkAddWorkspaceMembersResponse(WireModel):
        """Members added to a workspace."""

        added_count: int
        data: list[WorkspaceMember]
