"""Parameters SourceContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.source_content import SourceContent
    from openrouter_core.params.anthropic_document_block_param_content2 import AnthropicDocumentBlockParamContent2Input


class SourceContentParam(TypedDict, total=False):
    """Document source made of content blocks rather than a file."""

    content: Required[AnthropicDocumentBlockParamContent2Input]
    type: Required[Literal["content"]]


SourceContentInput: TypeAlias = "SourceContentParam | SourceContent"
"""What may be passed as SourceContent: a dict, or the model."""
