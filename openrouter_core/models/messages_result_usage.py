"""Model MessagesResultUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesResultUsage as MessagesResultUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesResultUsage(WireModel):
        """Tokens, tool calls and cost of a Messages answer."""

        cache_creation: AnthropicCacheCreation | None
        cache_creation_input_tokens: int | None
        cache_read_input_tokens: int | None
        inference_geo: str | None
        input_tokens: int
        output_tokens: int
        output_tokens_details: AnthropicOutputTokensDetails | None
        server_tool_use: AnthropicServerToolUsage | None
        service_tier: str | None
        cost: float | None = nullable(default=None)
        cost_details: CostDetails | None = nullable(default=None)
        is_byok: bool | None = None
        iterations: list[AnthropicUsageIteration] | None = None
        speed: AnthropicSpeed | None = None
