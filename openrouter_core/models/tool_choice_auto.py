"""Model ToolChoiceAuto."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ToolChoiceAuto(WireModel):
    """The model decides whether to call a tool."""

    type: Literal["auto"]
    disable_parallel_tool_use: bool | None = None
    """Whether to limit the model to one call."""
