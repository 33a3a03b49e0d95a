"""Enum ImageGenerationRequestBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestBackground: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Known values of image generation request background."""
