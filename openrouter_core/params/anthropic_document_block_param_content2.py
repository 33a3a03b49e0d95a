"""Parameters AnthropicDocumentBlockParamContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.anthropic_document_block_param_content1 import AnthropicDocumentBlockParamContent1Input

    AnthropicDocumentBlockParamContent2Input: TypeAlias = str | Sequence[AnthropicDocumentBlockParamContent1Input]
    """Content of a document: plain text, or a list of blocks."""
