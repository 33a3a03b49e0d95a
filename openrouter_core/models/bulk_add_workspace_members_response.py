"""Model BulkAddWorkspaceMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace_member import WorkspaceMember


@model
class BulkAddWorkspaceMembersResponse(WireModel):
    """Members added to a workspace."""

    added_count: int
    """Number of users added."""
    data: list[WorkspaceMember]
