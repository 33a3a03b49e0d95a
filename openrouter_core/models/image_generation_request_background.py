"""Enum ImageGenerationRequestBackground."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationRequestBackground as ImageGenerationRequestBackground
else:
    ImageGenerationRequestBackground = Literal["auto", "transparent", "opaque"] | str
