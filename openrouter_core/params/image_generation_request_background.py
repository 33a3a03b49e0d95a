"""Parameters ImageGenerationRequestBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestBackgroundInput: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Known values of image generation request background."""
