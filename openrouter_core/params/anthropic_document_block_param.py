"""Parameters AnthropicDocumentBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block_param import AnthropicDocumentBlockParam
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_document_block_param_citations import AnthropicDocumentBlockParamCitationsInput
    from openrouter_core.params.anthropic_document_block_param_source_union import AnthropicDocumentBlockParamSourceUnionInput


class AnthropicDocumentBlockParamParam(TypedDict, total=False):
    """Document for the model to read."""

    source: Required[AnthropicDocumentBlockParamSourceUnionInput]
    type: Required[Literal["document"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicDocumentBlockParamCitationsInput | None
    context: str | None
    """Facts about the document for the model, which it does not cite."""
    title: str | None


AnthropicDocumentBlockParamInput: TypeAlias = "AnthropicDocumentBlockParamParam | AnthropicDocumentBlockParam"
"""What may be passed as AnthropicDocumentBlockParam: a dict, or the model."""
