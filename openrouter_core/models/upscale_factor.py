"""Model UpscaleFactor."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class UpscaleFactor(WireModel):
    """Range of factors by which a video model can enlarge a video."""

    max: float | None = nullable(default=None)
    """Largest factor; null if not known."""
    min: float | None = nullable(default=None)
    """Smallest factor; null if not known."""
