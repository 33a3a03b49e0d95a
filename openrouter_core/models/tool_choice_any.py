"""Model ToolChoiceAny."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ToolChoiceAny(WireModel):
    """The model must call some tool."""

    type: Literal["any"]
    disable_parallel_tool_use: bool | None = None
    """Whether to limit the model to one call."""
