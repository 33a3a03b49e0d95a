"""Enum ImageGenerationServerToolQuality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolQuality: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Quality of the image tool's images."""
