"""Parameters ImageGenerationRequestResolution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestResolutionInput: TypeAlias = Literal["512", "768", "1K", "1.5K", "2K", "4K"] | str
"""Resolution of an image to generate."""
