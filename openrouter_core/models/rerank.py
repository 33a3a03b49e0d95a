"""Model Rerank."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Rerank as Rerank
else:
    from openrouter_core.model import WireModel, model

    @model
    class Rerank(WireModel):
        """Recent performance of an endpoint on rerank requests."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
