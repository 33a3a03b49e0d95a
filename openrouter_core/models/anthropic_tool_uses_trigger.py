"""Model AnthropicToolUsesTrigger."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicToolUsesTrigger(WireModel):
    """Starts an edit of the context when it has this many tool uses."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool uses."""
