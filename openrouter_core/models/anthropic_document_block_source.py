"""Union AnthropicDocumentBlockSource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlockSource as AnthropicDocumentBlockSource
else:
    from openrouter_core.unions import Tagged

    AnthropicDocumentBlockSource = Tagged(
        "media_type", {"application/pdf": "AnthropicBase64PdfSource", "text/plain": "AnthropicPlainTextSource"}
    )
