"""Enum ImageGenerationServerToolOutputFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerToolOutputFormat as ImageGenerationServerToolOutputFormat
else:
    ImageGenerationServerToolOutputFormat = Literal["png", "webp", "jpeg"] | str
