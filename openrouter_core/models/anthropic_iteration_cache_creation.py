"""Model AnthropicIterationCacheCreation."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicIterationCacheCreation(WireModel):
    """Input tokens that one step wrote to the prompt cache, by how long they are kept."""

    ephemeral_1h_input_tokens: int | None = None
    """Tokens written to be kept for an hour."""
    ephemeral_5m_input_tokens: int | None = None
    """Tokens written to be kept for five minutes."""
