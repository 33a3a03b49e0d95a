"""Model VideoGenerationUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationUsage as VideoGenerationUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class VideoGenerationUsage(WireModel):
        """What a video cost."""

        cost: float | None = nullable(default=None)
        is_byok: bool | None = None
