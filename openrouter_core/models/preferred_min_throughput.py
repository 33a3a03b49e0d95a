"""Union PreferredMinThroughput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.percentile_throughput_cutoffs import PercentileThroughputCutoffs

    PreferredMinThroughput: TypeAlias = PercentileThroughputCutoffs | float
    """Preferred lowest throughput in tokens per second: one number or one for each percentile."""
else:
    PreferredMinThroughput = AnyOf("PercentileThroughputCutoffs", "float")
