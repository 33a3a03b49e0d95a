"""Model AnthropicDocumentBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_document_block_param_citations import AnthropicDocumentBlockParamCitations
    from openrouter_core.models.anthropic_document_block_param_source_union import AnthropicDocumentBlockParamSourceUnion


@model
class AnthropicDocumentBlockParam(WireModel):
    """Document for the model to read."""

    source: AnthropicDocumentBlockParamSourceUnion
    type: Literal["document"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicDocumentBlockParamCitations | None = nullable(default=None)
    context: str | None = nullable(default=None)
    """Facts about the document for the model, which it does not cite."""
    title: str | None = nullable(default=None)
