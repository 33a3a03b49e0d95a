"""Model BatchPaymentRequiredResponseUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_creation import AnthropicCacheCreation
    from openrouter_core.models.anthropic_speed import AnthropicSpeed
    from openrouter_core.models.anthropic_usage_iteration import AnthropicUsageIteration
    from openrouter_core.models.batch_payment_required_response_completion_tokens_details import (
        BatchPaymentRequiredResponseCompletionTokensDetails,
    )
    from openrouter_core.models.batch_payment_required_response_prompt_tokens_details import (
        BatchPaymentRequiredResponsePromptTokensDetails,
    )
    from openrouter_core.models.batch_payment_required_response_server_tool_use import BatchPaymentRequiredResponseServerToolUse
    from openrouter_core.models.cost_details import CostDetails


@model
class BatchPaymentRequiredResponseUsage(WireModel):
    """Tokens and cost of the batch in a 402 error."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cache_creation: AnthropicCacheCreation | None = nullable(default=None)
    """Input tokens written to the prompt cache, by how long they are kept."""
    completion_tokens_details: BatchPaymentRequiredResponseCompletionTokensDetails | None = nullable(default=None)
    """Output tokens by kind."""
    cost: float | None = nullable(default=None)
    """US dollars of the batch."""
    cost_details: CostDetails | None = nullable(default=None)
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = nullable(default=None)
    """Token usage of each step that the request took."""
    prompt_tokens_details: BatchPaymentRequiredResponsePromptTokensDetails | None = nullable(default=None)
    """Input tokens by kind."""
    server_tool_use: BatchPaymentRequiredResponseServerToolUse | None = nullable(default=None)
    service_tier: str | None = nullable(default=None)
    """Service tier, which trades price against speed."""
    speed: AnthropicSpeed | None = nullable(default=None)
    """Whether the faster mode of the model was used."""
