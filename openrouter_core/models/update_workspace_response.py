"""Model UpdateWorkspaceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace import Workspace


@model
class UpdateWorkspaceResponse(WireModel):
    """The workspace after the change."""

    data: Workspace
