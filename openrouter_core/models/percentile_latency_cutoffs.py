"""Model PercentileLatencyCutoffs."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class PercentileLatencyCutoffs(WireModel):
    """Preferred highest latency, in seconds, given for each percentile of recent requests."""

    p50: float | None = nullable(default=None)
    """Highest median latency, in seconds."""
    p75: float | None = nullable(default=None)
    """Highest latency at the 75th percentile, in seconds."""
    p90: float | None = nullable(default=None)
    """Highest latency at the 90th percentile, in seconds."""
    p99: float | None = nullable(default=None)
    """Highest latency at the 99th percentile, in seconds."""
