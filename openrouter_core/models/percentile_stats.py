"""Model PercentileStats."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class PercentileStats(WireModel):
    """A measurement at four percentiles of recent requests, in the unit of its field."""

    p50: float
    """Median."""
    p75: float
    """Value at the 75th percentile."""
    p90: float
    """Value at the 90th percentile."""
    p99: float
    """Value at the 99th percentile."""
