"""Model AnthropicThinkingTurns."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicThinkingTurns(WireModel):
    """How many of the latest turns keep their thinking."""

    type: Literal["thinking_turns"]
    value: int
    """Number of turns."""
