"""Model AnthropicTextBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_text_citation import AnthropicTextCitation


@model
class AnthropicTextBlock(WireModel):
    """Text that the model wrote, with its citations."""

    citations: list[AnthropicTextCitation] | None
    """Sources of the text; null if it cites none."""
    text: str
    type: Literal["text"]
