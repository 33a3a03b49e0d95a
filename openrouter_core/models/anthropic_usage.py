"""Model AnthropicUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_creation import AnthropicCacheCreation
    from openrouter_core.models.anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from openrouter_core.models.anthropic_server_tool_usage import AnthropicServerToolUsage
    from openrouter_core.models.anthropic_service_tier import AnthropicServiceTier


@model
class AnthropicUsage(WireModel):
    """Tokens that a message used, in the terms of the Anthropic API."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    """Region in which the model ran; null if not told."""
    input_tokens: int
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    """How often server tools were used."""
    service_tier: AnthropicServiceTier
    """Service tier that served the request."""
