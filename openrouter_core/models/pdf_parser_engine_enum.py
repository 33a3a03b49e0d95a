"""Enum PDFParserEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PDFParserEngineEnum: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
"""Known values of pdf parser engine enum."""
