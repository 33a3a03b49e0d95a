"""Model AnthropicMessageUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicMessageUsageIteration as AnthropicMessageUsageIteration
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicMessageUsageIteration(WireModel):
        """Token usage of one call of the model itself."""

        type: Literal["message"]
        cache_creation: AnthropicIterationCacheCreation | None = nullable(default=None)
        cache_creation_input_tokens: int | None = None
        cache_read_input_tokens: int | None = None
        input_tokens: int | None = None
        output_tokens: int | None = None
        model: str | None = None
