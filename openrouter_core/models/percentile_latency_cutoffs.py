"""Model PercentileLatencyCutoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PercentileLatencyCutoffs as PercentileLatencyCutoffs
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PercentileLatencyCutoffs(WireModel):
        """Preferred highest latency, in seconds, given for each percentile of recent requests."""

        p50: float | None = nullable(default=None)
        p75: float | None = nullable(default=None)
        p90: float | None = nullable(default=None)
        p99: float | None = nullable(default=None)
