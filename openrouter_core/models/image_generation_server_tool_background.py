"""Enum ImageGenerationServerToolBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolBackground: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Known values of image generation server tool background."""
