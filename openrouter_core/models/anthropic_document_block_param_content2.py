"""Union AnthropicDocumentBlockParamContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block_param_content1 import AnthropicDocumentBlockParamContent1

    AnthropicDocumentBlockParamContent2: TypeAlias = str | list[AnthropicDocumentBlockParamContent1]
    """Content of a document: plain text, or a list of blocks."""
else:
    AnthropicDocumentBlockParamContent2 = AnyOf("str", "list[AnthropicDocumentBlockParamContent1]")
