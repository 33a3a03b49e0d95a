"""Parameters AnthropicBase64PdfSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_base64_pdf_source import AnthropicBase64PdfSource


class AnthropicBase64PdfSourceParam(TypedDict, total=False):
    """PDF given in the request itself."""

    data: Required[str]
    """The PDF in base64, without a `data:` prefix."""
    media_type: Required[Literal["application/pdf"]]
    """Media type, such as `image/png`."""
    type: Required[Literal["base64"]]


AnthropicBase64PdfSourceInput: TypeAlias = "AnthropicBase64PdfSourceParam | AnthropicBase64PdfSource"
"""What may be passed as AnthropicBase64PdfSource: a dict, or the model."""
