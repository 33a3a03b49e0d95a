"""Union AnthropicDocumentBlockParamSourceUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlockParamSourceUnion as AnthropicDocumentBlockParamSourceUnion
else:
    from openrouter_core.unions import Tagged

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
