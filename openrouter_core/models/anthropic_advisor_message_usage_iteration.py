"""Model AnthropicAdvisorMessageUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_iteration_cache_creation import AnthropicIterationCacheCreation


@model
class AnthropicAdvisorMessageUsageIteration(WireModel):
    """Token usage of one call of the advisor model."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    type: Literal["advisor_message"]
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
