"""Union PreferredMaxLatency."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PreferredMaxLatency as PreferredMaxLatency
else:
    from openrouter_core.unions import AnyOf

    PreferredMaxLatency = AnyOf("PercentileLatencyCutoffs", "float")
