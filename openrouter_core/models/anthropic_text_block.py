"""Model AnthropicTextBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicTextBlock as AnthropicTextBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicTextBlock(WireModel):
        """Text that the model wrote, with its citations."""

        citations: list[AnthropicTextCitation] | None
        text: str
        type: Literal["text"]
