"""Model AnthropicTextBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicTextBlockParam as AnthropicTextBlockParam
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicTextBlockParam(WireModel):
        """Text in a request."""

        text: str
        type: Literal["text"]
        cache_control: AnthropicCacheControlDirective | None = None
        citations: list[Citation] | None = nullable(default=None)
