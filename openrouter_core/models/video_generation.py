"""Model VideoGeneration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoGeneration as VideoGeneration
else:
    from openrouter_core.model import WireModel, model

    @model
    class VideoGeneration(WireModel):
        """Recent performance of an endpoint on video generation requests."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
