"""Parameters ImageGenerationStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationStatusInput: TypeAlias = Literal["in_progress", "completed", "generating", "failed"] | str
"""How far a call of the image tool has come."""
