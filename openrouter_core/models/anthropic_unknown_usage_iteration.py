"""Model AnthropicUnknownUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicUnknownUsageIteration as AnthropicUnknownUsageIteration
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicUnknownUsageIteration(WireModel):
        """Token usage of a step of a kind not known here."""

        type: str
        cache_creation: AnthropicIterationCacheCreation | None = nullable(default=None)
        cache_creation_input_tokens: int | None = None
        cache_read_input_tokens: int | None = None
        input_tokens: int | None = None
        output_tokens: int | None = None
