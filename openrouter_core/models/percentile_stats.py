"""Model PercentileStats."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PercentileStats as PercentileStats
else:
    from openrouter_core.model import WireModel, model

    @model
    class PercentileStats(WireModel):
        """A measurement at four percentiles of recent requests, in the unit of its field."""

        p50: float
        p75: float
        p90: float
        p99: float
