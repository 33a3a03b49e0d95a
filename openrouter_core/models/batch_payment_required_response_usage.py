"""Model BatchPaymentRequiredResponseUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchPaymentRequiredResponseUsage as BatchPaymentRequiredResponseUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchPaymentRequiredResponseUsage(WireModel):
        """Tokens and cost of the batch in a 402 error."""

        completion_tokens: int
        prompt_tokens: int
        total_tokens: int
        cache_creation: AnthropicCacheCreation | None = nullable(default=None)
        completion_tokens_details: BatchPaymentRequiredResponseCompletionTokensDetails | None = nullable(default=None)
        cost: float | None = nullable(default=None)
        cost_details: CostDetails | None = nullable(default=None)
        is_byok: bool | None = None
        iterations: list[AnthropicUsageIteration] | None = nullable(default=None)
        prompt_tokens_details: BatchPaymentRequiredResponsePromptTokensDetails | None = nullable(default=None)
        server_tool_use: BatchPaymentRequiredResponseServerToolUse | None = nullable(default=None)
        service_tier: str | None = nullable(default=None)
        speed: AnthropicSpeed | None = nullable(default=None)
