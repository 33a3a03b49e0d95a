"""Union PDFParserEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PDFParserEngine as PDFParserEngine
else:
    from openrouter_core.unions import AnyOf

    PDFParserEngine = AnyOf("PDFParserEngineEnum", "Literal['pdf-text']")
