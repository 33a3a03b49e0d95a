"""Model AnthropicRedactedThinkingBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicRedactedThinkingBlock as AnthropicRedactedThinkingBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicRedactedThinkingBlock(WireModel):
        """Thinking that the provider hides."""

        data: str
        type: Literal["redacted_thinking"]
