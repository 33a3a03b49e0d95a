"""Model AnthropicDocumentBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlock as AnthropicDocumentBlock
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicDocumentBlock(WireModel):
        """Document that the web fetch tool returned."""

        source: AnthropicDocumentBlockSource
        title: str | None
        type: Literal["document"]
        citations: AnthropicCitationsConfig | None = nullable(default=None)
