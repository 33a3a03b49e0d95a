"""Parameters ImageGenerationRequestOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""Image generation request output format, as the API document has it."""
