"""Model AnthropicDocumentBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citations_config import AnthropicCitationsConfig
    from openrouter_core.models.anthropic_document_block_source import AnthropicDocumentBlockSource


@model
class AnthropicDocumentBlock(WireModel):
    """Document that the web fetch tool returned."""

    source: AnthropicDocumentBlockSource
    title: str | None
    type: Literal["document"]
    citations: AnthropicCitationsConfig | None = nullable(default=None)
