"""Model MessagesDeltaEventUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesDeltaEventUsage as MessagesDeltaEventUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesDeltaEventUsage(WireModel):
        """Tokens and tool calls that a streamed message has taken so far."""

        cache_creation: AnthropicCacheCreation | None = nullable(default=None)
        cache_creation_input_tokens: int | None
        cache_read_input_tokens: int | None
        input_tokens: int | None
        iterations: list[AnthropicUsageIteration] | None = None
        output_tokens: int
        output_tokens_details: AnthropicOutputTokensDetails | None
        server_tool_use: MessagesDeltaEventUsageServerToolUse | None
