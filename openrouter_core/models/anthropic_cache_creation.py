"""Model AnthropicCacheCreation."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicCacheCreation(WireModel):
    """Input tokens written to the prompt cache, by how long they are kept."""

    ephemeral_1h_input_tokens: int
    """Tokens written to be kept for an hour."""
    ephemeral_5m_input_tokens: int
    """Tokens written to be kept for five minutes."""
