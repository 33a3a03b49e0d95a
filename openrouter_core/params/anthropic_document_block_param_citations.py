"""Parameters AnthropicDocumentBlockParamCitations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block_param_citations import AnthropicDocumentBlockParamCitations


class AnthropicDocumentBlockParamCitationsParam(TypedDict, total=False):
    """Whether the model may cite the document."""

    enabled: bool


AnthropicDocumentBlockParamCitationsInput: TypeAlias = (
    "AnthropicDocumentBlockParamCitationsParam | AnthropicDocumentBlockParamCitations"
)
"""What may be passed as AnthropicDocumentBlockParamCitations: a dict, or the model."""
