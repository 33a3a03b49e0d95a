"""Parameters PreferredMinThroughput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.percentile_throughput_cutoffs import PercentileThroughputCutoffsInput

    PreferredMinThroughputInput: TypeAlias = PercentileThroughputCutoffsInput | float
    """Preferred lowest throughput in tokens per second: one number or one for each percentile."""
