"""Enum ImageGenerationRequestOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""Known values of image generation request output format."""
