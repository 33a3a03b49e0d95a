"""Parameters ImageGenerationServerToolOutputFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""File format of the image tool's images."""
