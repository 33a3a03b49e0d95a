"""Model AnthropicRedactedThinkingBlock."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicRedactedThinkingBlock(WireModel):
    """Thinking that the provider hides."""

    data: str
    """Encrypted thinking; send it back unchanged."""
    type: Literal["redacted_thinking"]
