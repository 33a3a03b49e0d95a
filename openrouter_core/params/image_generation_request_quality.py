"""Parameters ImageGenerationRequestQuality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationRequestQualityInput: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""Quality of a generated image."""
