"""Parameters ImageGenerationServerToolOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""Image generation server tool output format, as the API document has it."""
