"""Model PercentileThroughputCutoffs."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class PercentileThroughputCutoffs(WireModel):
    """Preferred lowest throughput, in tokens per second, given for each percentile."""

    p50: float | None = nullable(default=None)
    """Lowest median throughput, in tokens per second."""
    p75: float | None = nullable(default=None)
    """Lowest throughput at the 75th percentile, in tokens per second."""
    p90: float | None = nullable(default=None)
    """Lowest throughput at the 90th percentile, in tokens per second."""
    p99: float | None = nullable(default=None)
    """Lowest throughput at the 99th percentile, in tokens per second."""
