"""Enum PDFParserEngineEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PDFParserEngineEnum as PDFParserEngineEnum
else:
    PDFParserEngineEnum = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
