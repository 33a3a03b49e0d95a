"""Model CreateWorkspaceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateWorkspaceResponse as CreateWorkspaceResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateWorkspaceResponse(WireModel):
        """The workspace that was created."""

        data: Workspace
