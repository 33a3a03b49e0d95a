"""Union PreferredMaxLatency."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.percentile_latency_cutoffs import PercentileLatencyCutoffs

    PreferredMaxLatency: TypeAlias = PercentileLatencyCutoffs | float
    """Preferred highest latency in seconds: one number or one for each percentile."""
else:
    PreferredMaxLatency = AnyOf("PercentileLatencyCutoffs", "float")
