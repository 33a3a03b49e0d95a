"""Parameters PercentileThroughputCutoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.percentile_throughput_cutoffs import PercentileThroughputCutoffs


class PercentileThroughputCutoffsParam(TypedDict, total=False):
    """Preferred lowest throughput, in tokens per second, given for each percentile."""

    p50: float | None
    """Lowest median throughput, in tokens per second."""
    p75: float | None
    """Lowest throughput at the 75th percentile, in tokens per second."""
    p90: float | None
    """Lowest throughput at the 90th percentile, in tokens per second."""
    p99: float | None
    """Lowest throughput at the 99th percentile, in tokens per second."""


PercentileThroughputCutoffsInput: TypeAlias = "PercentileThroughputCutoffsParam | PercentileThroughputCutoffs"
"""What may be passed as PercentileThroughputCutoffs: a dict, or the model."""
