"""Model BatchListItemUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchListItemUsage as BatchListItemUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchListItemUsage(WireModel):
        """Tokens and cost of a listed batch."""

        completion_tokens: int
        prompt_tokens: int
        total_tokens: int
        cache_creation: AnthropicCacheCreation | None = nullable(default=None)
        completion_tokens_details: BatchListItemCompletionTokensDetails | None = nullable(default=None)
        cost: float | None = nullable(default=None)
        cost_details: CostDetails | None = nullable(default=None)
        is_byok: bool | None = None
        iterations: list[AnthropicUsageIteration] | None = nullable(default=None)
        prompt_tokens_details: BatchListItemPromptTokensDetails | None = nullable(default=None)
        server_tool_use: BatchListItemServerToolUse | None = nullable(default=None)
        service_tier: str | None = nullable(default=None)
        speed: AnthropicSpeed | None = nullable(default=None)
