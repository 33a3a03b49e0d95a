"""Model AnthropicOutputTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicOutputTokensDetails(WireModel):
    """Output tokens by kind."""

    thinking_tokens: int
    """Output tokens spent on thinking."""
