"""Enum ImageGenerationServerToolOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""File format of the image tool's images."""
