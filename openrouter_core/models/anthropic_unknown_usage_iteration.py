"""Model AnthropicUnknownUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_iteration_cache_creation import AnthropicIterationCacheCreation


@model
class AnthropicUnknownUsageIteration(WireModel):
    """Token usage of a step of a kind not known here."""

    type: str
    cache_creation: AnthropicIterationCacheCreation | None = nullable(default=None)
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int | None = None
    """Tokens of output."""
