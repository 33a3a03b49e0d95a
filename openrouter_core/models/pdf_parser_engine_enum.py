"""Enum PDFParserEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PDFParserEngineEnum: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
"""Pdf parser engine enum, as the API document has it."""
