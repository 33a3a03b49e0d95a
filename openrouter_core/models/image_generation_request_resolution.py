"""Enum ImageGenerationRequestResolution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationRequestResolution as ImageGenerationRequestResolution
else:
    ImageGenerationRequestResolution = Literal["512", "768", "1K", "1.5K", "2K", "4K"] | str
