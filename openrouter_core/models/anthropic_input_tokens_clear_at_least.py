"""Model AnthropicInputTokensClearAtLeast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicInputTokensClearAtLeast as AnthropicInputTokensClearAtLeast
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicInputTokensClearAtLeast(WireModel):
        """Fewest tokens that clearing must save to be done at all."""

        type: Literal["input_tokens"]
        value: int
