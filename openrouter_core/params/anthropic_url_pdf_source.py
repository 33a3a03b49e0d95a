"""Parameters AnthropicURLPdfSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_url_pdf_source import AnthropicURLPdfSource


class AnthropicURLPdfSourceParam(TypedDict, total=False):
    """PDF at a URL."""

    type: Required[Literal["url"]]
    url: Required[str]


AnthropicURLPdfSourceInput: TypeAlias = "AnthropicURLPdfSourceParam | AnthropicURLPdfSource"
"""What may be passed as AnthropicURLPdfSource: a dict, or the model."""
