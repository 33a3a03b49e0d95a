"""Model TriggerInputTokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TriggerInputTokens as TriggerInputTokens
else:
    from openrouter_core.model import WireModel, model

    @model
    class TriggerInputTokens(WireModel):
        """Compaction starts at a number of input tokens."""

        type: Literal["input_tokens"]
        value: int
