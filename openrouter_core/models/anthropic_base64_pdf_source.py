"""Model AnthropicBase64PdfSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBase64PdfSource as AnthropicBase64PdfSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicBase64PdfSource(WireModel):
        """PDF given in the request itself."""

        data: str
        media_type: Literal["application/pdf"]
        type: Literal["base64"]
