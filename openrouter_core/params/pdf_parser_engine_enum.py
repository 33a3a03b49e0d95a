"""Parameters PDFParserEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PDFParserEngineEnumInput: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
"""Known values of pdf parser engine enum."""
