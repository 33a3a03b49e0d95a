"""Enum ImageGenerationRequestOutputFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationRequestOutputFormat as ImageGenerationRequestOutputFormat
else:
    ImageGenerationRequestOutputFormat = Literal["png", "jpeg", "webp", "svg"] | str
