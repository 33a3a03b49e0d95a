"""Model PDFParserOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PDFParserOptions as PDFParserOptions
else:
    from openrouter_core.model import WireModel, model

    @model
    class PDFParserOptions(WireModel):
        """How the file parser plugin reads PDF files."""

        engine: PDFParserEngine | None = None
