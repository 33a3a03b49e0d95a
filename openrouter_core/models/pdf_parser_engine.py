"""Union PDFParserEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.pdf_parser_engine_enum import PDFParserEngineEnum

    PDFParserEngine: TypeAlias = PDFParserEngineEnum | Literal["pdf-text"]
    """Engine that reads PDF files; `pdf-text` is the older name of one."""
else:
    PDFParserEngine = AnyOf("PDFParserEngineEnum", "Literal['pdf-text']")
