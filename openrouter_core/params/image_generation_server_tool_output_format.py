"""Parameters ImageGenerationServerToolOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""Known values of image generation server tool output format."""
