"""Parameters PreferredMaxLatency."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.percentile_latency_cutoffs import PercentileLatencyCutoffsInput

    PreferredMaxLatencyInput: TypeAlias = PercentileLatencyCutoffsInput | float
    """Preferred highest latency in seconds: one number or one for each percentile."""
