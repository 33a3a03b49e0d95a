"""Model Embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Embeddings as Embeddings
else:
    from openrouter_core.model import WireModel, model

    @model
    class Embeddings(WireModel):
        """Performance of an endpoint on embeddings requests over the last 30 minutes."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
