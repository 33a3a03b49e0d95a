"""Model FusionPluginTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.parameters3 import Parameters3


@model
class FusionPluginTool(WireModel):
    """Tool for the models that the fusion plugin asks."""

    type: str
    """Kind of tool."""
    parameters: dict[str, Parameters3 | None] | None = None
    """Settings of the tool."""
