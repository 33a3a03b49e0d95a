"""Model PercentileThroughputCutoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PercentileThroughputCutoffs as PercentileThroughputCutoffs
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PercentileThroughputCutoffs(WireModel):
        """Preferred lowest throughput, in tokens per second, given for each percentile."""

        p50: float | None = nullable(default=None)
        p75: float | None = nullable(default=None)
        p90: float | None = nullable(default=None)
        p99: float | None = nullable(default=None)
