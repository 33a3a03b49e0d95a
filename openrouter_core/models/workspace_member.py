"""Model WorkspaceMember."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import WorkspaceMember as WorkspaceMember
else:
    from openrouter_core.model import WireModel, model

    @model
    class WorkspaceMember(WireModel):
        """User's membership in a workspace."""

        created_at: str
        id: str
        role: WorkspaceMemberRole
        user_id: str
        workspace_id: str
