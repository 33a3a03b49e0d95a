"""Model AnthropicCompactionUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCompactionUsageIteration as AnthropicCompactionUsageIteration
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicCompactionUsageIteration(WireModel):
        """Token usage of shortening the conversation."""

        type: Literal["compaction"]
        cache_creation: AnthropicIterationCacheCreation | None = nullable(default=None)
        cache_creation_input_tokens: int | None = None
        cache_read_input_tokens: int | None = None
        input_tokens: int | None = None
        output_tokens: int | None = None
