"""Union AnthropicDocumentBlockSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_base64_pdf_source import AnthropicBase64PdfSource
    from openrouter_core.models.anthropic_plain_text_source import AnthropicPlainTextSource
    from openrouter_core.unions import UnknownVariant

    AnthropicDocumentBlockSource: TypeAlias = AnthropicBase64PdfSource | AnthropicPlainTextSource | UnknownVariant
    """Content of a fetched document: a PDF in base64, or plain text."""
else:
    AnthropicDocumentBlockSource = Tagged(
        "media_type", {"application/pdf": "AnthropicBase64PdfSource", "text/plain": "AnthropicPlainTextSource"}
    )
