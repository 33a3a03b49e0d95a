"""Enum ImageGenerationRequestQuality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationRequestQuality as ImageGenerationRequestQuality
else:
    ImageGenerationRequestQuality = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
