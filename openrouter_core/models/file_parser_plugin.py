"""Model FileParserPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.pdf_parser_options import PDFParserOptions


@model
class FileParserPlugin(WireModel):
    """Plugin that reads files, such as PDF documents, before the model gets them."""

    id: Literal["file-parser"]
    enabled: bool | None = None
    """Whether the plugin takes part in this request."""
    pdf: PDFParserOptions | None = None
    """How PDF documents are read."""
