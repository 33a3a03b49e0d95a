"""Enum ImageGenerationRequestQuality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestQuality: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""Quality of a generated image."""
