"""Model BodyUsage2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BodyUsage2 as BodyUsage2
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BodyUsage2(WireModel):
        """Tokens that a message in a batch used, in the terms of the Anthropic API."""

        cache_creation: AnthropicCacheCreation | None
        cache_creation_input_tokens: int | None
        cache_read_input_tokens: int | None
        inference_geo: str | None
        input_tokens: int
        output_tokens: int
        output_tokens_details: AnthropicOutputTokensDetails | None
        server_tool_use: AnthropicServerToolUsage | None
        service_tier: AnthropicServiceTier | None
        iterations: list[AnthropicUsageIteration] | None = None
        speed: AnthropicSpeed | None = nullable(default=None)
