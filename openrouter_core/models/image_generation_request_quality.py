"""Enum ImageGenerationRequestQuality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestQuality: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""Image generation request quality, as the API document has it."""
