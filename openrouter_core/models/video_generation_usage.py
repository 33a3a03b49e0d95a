"""Model VideoGenerationUsage."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class VideoGenerationUsage(WireModel):
    """What a video cost."""

    cost: float | None = nullable(default=None)
    """US dollars charged."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
