"""Model UpscaleFactor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpscaleFactor as UpscaleFactor
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpscaleFactor(WireModel):
        """Range of factors by which a video model can enlarge a video."""

        max: float | None = nullable(default=None)
        min: float | None = nullable(default=None)
