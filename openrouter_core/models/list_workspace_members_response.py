"""Model ListWorkspaceMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace_member import WorkspaceMember


@model
class ListWorkspaceMembersResponse(WireModel):
    """A page of a workspace's members."""

    data: list[WorkspaceMember]
    total_count: int
    """Number of items over all pages."""
