"""Enum ImageGenerationServerToolQuality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolQuality: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Image generation server tool quality, as the API document has it."""
