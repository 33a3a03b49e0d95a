"""Model AnthropicTextBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.citation import Citation


@model
class AnthropicTextBlockParam(WireModel):
    """Text in a request."""

    text: str
    type: Literal["text"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    citations: list[Citation] | None = nullable(default=None)
    """Sources of the text, as received with it."""
