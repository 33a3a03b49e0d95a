"""Parameters ImageGenerationServerToolQuality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationServerToolQualityInput: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Quality of the image tool's images."""
