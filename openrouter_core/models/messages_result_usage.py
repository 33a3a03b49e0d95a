"""Model MessagesResultUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_creation import AnthropicCacheCreation
    from openrouter_core.models.anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from openrouter_core.models.anthropic_server_tool_usage import AnthropicServerToolUsage
    from openrouter_core.models.anthropic_speed import AnthropicSpeed
    from openrouter_core.models.anthropic_usage_iteration import AnthropicUsageIteration
    from openrouter_core.models.cost_details import CostDetails


@model
class MessagesResultUsage(WireModel):
    """Tokens, tool calls and cost of a Messages answer."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: str | None
    """Service tier, which trades price against speed."""
    cost: float | None = nullable(default=None)
    """US dollars charged."""
    cost_details: CostDetails | None = nullable(default=None)
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    speed: AnthropicSpeed | None = None
