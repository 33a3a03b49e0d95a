"""Model Decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Decisions as Decisions
else:
    from openrouter_core.model import WireModel, model

    @model
    class Decisions(WireModel):
        """Performance of an endpoint on decision requests over the last 30 minutes."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
