"""Model MessagesDeltaEventUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_creation import AnthropicCacheCreation
    from openrouter_core.models.anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from openrouter_core.models.anthropic_usage_iteration import AnthropicUsageIteration
    from openrouter_core.models.messages_delta_event_usage_server_tool_use import MessagesDeltaEventUsageServerToolUse


@model
class MessagesDeltaEventUsage(WireModel):
    """Tokens and tool calls that a streamed message has taken so far."""

    cache_creation: AnthropicCacheCreation | None = nullable(default=None)
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None
    """Tokens of input."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: MessagesDeltaEventUsageServerToolUse | None
