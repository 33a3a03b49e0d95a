"""Union PreferredMinThroughput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PreferredMinThroughput as PreferredMinThroughput
else:
    from openrouter_core.unions import AnyOf

    PreferredMinThroughput = AnyOf("PercentileThroughputCutoffs", "float")
