"""Model MessagesStartEventMessageUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesStartEventMessageUsage as MessagesStartEventMessageUsage
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesStartEventMessageUsage(WireModel):
        """Tokens counted when a message's stream begins."""

        cache_creation: AnthropicCacheCreation | None
        cache_creation_input_tokens: int | None
        cache_read_input_tokens: int | None
        inference_geo: str | None
        input_tokens: int
        output_tokens: int
        output_tokens_details: AnthropicOutputTokensDetails | None
        server_tool_use: AnthropicServerToolUsage | None
        service_tier: AnthropicServiceTier
        iterations: list[AnthropicUsageIteration] | None = None
        speed: AnthropicSpeed | None = None
