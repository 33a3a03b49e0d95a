"""Enum ImageGenerationStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationStatus as ImageGenerationStatus
else:
    ImageGenerationStatus = Literal["in_progress", "completed", "generating", "failed"] | str
