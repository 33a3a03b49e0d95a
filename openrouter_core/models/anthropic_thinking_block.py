"""Model AnthropicThinkingBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicThinkingBlock as AnthropicThinkingBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicThinkingBlock(WireModel):
        """Thinking that the model did before it answered."""

        signature: str
        thinking: str
        type: Literal["thinking"]
