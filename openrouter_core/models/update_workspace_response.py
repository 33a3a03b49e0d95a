"""Model UpdateWorkspaceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateWorkspaceResponse as UpdateWorkspaceResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateWorkspaceResponse(WireModel):
        """The workspace after the change."""

        data: Workspace
