"""Model ImageGeneration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGeneration as ImageGeneration
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGeneration(WireModel):
        """Performance of an endpoint on image generation requests over the last 30 minutes."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
