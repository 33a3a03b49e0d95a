"""Model TextGeneration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TextGeneration as TextGeneration
else:
    from openrouter_core.model import WireModel, model

    @model
    class TextGeneration(WireModel):
        """Recent performance of an endpoint on text generation requests."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
