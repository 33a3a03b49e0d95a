"""Parameters PercentileLatencyCutoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.percentile_latency_cutoffs import PercentileLatencyCutoffs


class PercentileLatencyCutoffsParam(TypedDict, total=False):
    """Preferred highest latency, in seconds, given for each percentile of recent requests."""

    p50: float | None
    """Highest median latency, in seconds."""
    p75: float | None
    """Highest latency at the 75th percentile, in seconds."""
    p90: float | None
    """Highest latency at the 90th percentile, in seconds."""
    p99: float | None
    """Highest latency at the 99th percentile, in seconds."""


PercentileLatencyCutoffsInput: TypeAlias = "PercentileLatencyCutoffsParam | PercentileLatencyCutoffs"
"""What may be passed as PercentileLatencyCutoffs: a dict, or the model."""
