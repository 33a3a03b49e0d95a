"""Parameters AnthropicDocumentBlockParamSourceUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_base64_pdf_source import AnthropicBase64PdfSourceInput
    from openrouter_core.params.anthropic_file_document_source import AnthropicFileDocumentSourceInput
    from openrouter_core.params.anthropic_plain_text_source import AnthropicPlainTextSourceInput
    from openrouter_core.params.anthropic_url_pdf_source import AnthropicURLPdfSourceInput
    from openrouter_core.params.source_content import SourceContentInput

    AnthropicDocumentBlockParamSourceUnionInput: TypeAlias = (
        AnthropicBase64PdfSourceInput
        | AnthropicPlainTextSourceInput
        | SourceContentInput
        | AnthropicURLPdfSourceInput
        | AnthropicFileDocumentSourceInput
    )
    """Where a document comes from: base64, text, blocks, a URL or a stored file."""
