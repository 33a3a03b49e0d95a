"""Model ListWorkspacesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListWorkspacesResponse as ListWorkspacesResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListWorkspacesResponse(WireModel):
        """A page of workspaces."""

        data: list[Workspace]
        total_count: int
