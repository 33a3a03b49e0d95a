"""Union AnthropicDocumentBlockParamSourceUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_base64_pdf_source import AnthropicBase64PdfSource
    from openrouter_core.models.anthropic_file_document_source import AnthropicFileDocumentSource
    from openrouter_core.models.anthropic_plain_text_source import AnthropicPlainTextSource
    from openrouter_core.models.anthropic_url_pdf_source import AnthropicURLPdfSource
    from openrouter_core.models.source_content import SourceContent
    from openrouter_core.unions import UnknownVariant

    AnthropicDocumentBlockParamSourceUnion: TypeAlias = (
        AnthropicBase64PdfSource
        | AnthropicPlainTextSource
        | SourceContent
        | AnthropicURLPdfSource
        | AnthropicFileDocumentSource
        | UnknownVariant
    )
    """Where a document comes from: base64, text, blocks, a URL or a stored file."""
else:
    AnthropicDocumentBlockParamSourceUnion = Tagged(
        "type",
        {
            "base64": "AnthropicBase64PdfSource",
            "text": "AnthropicPlainTextSource",
            "content": "SourceContent",
            "url": "AnthropicURLPdfSource",
            "file": "AnthropicFileDocumentSource",
        },
    )
