"""Model GetWorkspaceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace import Workspace


@model
class GetWorkspaceResponse(WireModel):
    """One workspace."""

    data: Workspace
