"""Enum ImageGenerationServerToolQuality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerToolQuality as ImageGenerationServerToolQuality
else:
    ImageGenerationServerToolQuality = Literal["low", "medium", "high", "auto"] | str
