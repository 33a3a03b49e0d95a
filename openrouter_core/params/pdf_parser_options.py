"""Parameters PDFParserOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.pdf_parser_options import PDFParserOptions
    from openrouter_core.params.pdf_parser_engine import PDFParserEngineInput


class PDFParserOptionsParam(TypedDict, total=False):
    """How the file parser plugin reads PDF files."""

    engine: PDFParserEngineInput
    """Parser that turns a PDF into text or images for the model."""


PDFParserOptionsInput: TypeAlias = "PDFParserOptionsParam | PDFParserOptions"
"""What may be passed as PDFParserOptions: a dict, or the model."""
