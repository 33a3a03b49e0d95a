"""Model AnthropicDocumentBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlockParam as AnthropicDocumentBlockParam
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicDocumentBlockParam(WireModel):
        """Document for the model to read."""

        source: AnthropicDocumentBlockParamSourceUnion
        type: Literal["document"]
        cache_control: AnthropicCacheControlDirective | None = None
        citations: AnthropicDocumentBlockParamCitations | None = nullable(default=None)
        context: str | None = nullable(default=None)
        title: str | None = nullable(default=None)
