"""Model PDFParserOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.pdf_parser_engine import PDFParserEngine


@model
class PDFParserOptions(WireModel):
    """How the file parser plugin reads PDF files."""

    engine: PDFParserEngine | None = None
    """Parser that turns a PDF into text or images for the model."""
