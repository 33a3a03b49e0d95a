"""Model WorkspaceMember."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace_member_role import WorkspaceMemberRole


@model
class WorkspaceMember(WireModel):
    """User's membership in a workspace."""

    created_at: str
    """When the user joined the workspace, ISO 8601."""
    id: str
    """Id of the membership, not of the user."""
    role: WorkspaceMemberRole
    """Role in the workspace, `admin` or `member`."""
    user_id: str
    """Id of the OpenRouter user."""
    workspace_id: str
