"""Model ToolChoiceSupport."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ToolChoiceSupport(WireModel):
    """Values of `tool_choice` that an endpoint supports."""

    auto: bool
    """Whether the model can be left to decide."""
    function: bool
    """Whether one named function can be required."""
    none: bool
    """Whether tool calls can be ruled out."""
    required: bool
    """Whether a call of any tool can be required."""
