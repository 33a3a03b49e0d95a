"""Model AnthropicThinkingBlock."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicThinkingBlock(WireModel):
    """Thinking that the model did before it answered."""

    signature: str
    """Provider's signature on the reasoning; send it back unchanged."""
    thinking: str
    type: Literal["thinking"]
