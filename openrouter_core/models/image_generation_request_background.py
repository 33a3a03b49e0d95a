"""Enum ImageGenerationRequestBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestBackground: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Whether a generated image's background is transparent."""
