"""Model GetWorkspaceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetWorkspaceResponse as GetWorkspaceResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetWorkspaceResponse(WireModel):
        """One workspace."""

        data: Workspace
