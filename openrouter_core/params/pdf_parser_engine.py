"""Parameters PDFParserEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.pdf_parser_engine_enum import PDFParserEngineEnumInput

    PDFParserEngineInput: TypeAlias = PDFParserEngineEnumInput | Literal["pdf-text"]
    """Engine that reads PDF files; `pdf-text` is the older name of one."""
