"""Parameters PDFParserEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PDFParserEngineEnumInput: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
"""Parser that reads PDF files for the model."""
