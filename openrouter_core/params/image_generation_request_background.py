"""Parameters ImageGenerationRequestBackground."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestBackgroundInput: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Image generation request background, as the API document has it."""
