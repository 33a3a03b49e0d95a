"""Enum ImageGenerationRequestOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""File format of a generated image."""
