"""Model AnthropicBase64PdfSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicBase64PdfSource(WireModel):
    """PDF given in the request itself."""

    data: str
    """The PDF in base64, without a `data:` prefix."""
    media_type: Literal["application/pdf"]
    """Media type, such as `image/png`."""
    type: Literal["base64"]
