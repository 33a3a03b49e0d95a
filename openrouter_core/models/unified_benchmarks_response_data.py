"""Union UnifiedBenchmarksResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksResponseData as UnifiedBenchmarksResponseData
else:
    from openrouter_core.unions import AnyOf

    UnifiedBenchmarksResponseData = AnyOf(
        "UnifiedBenchmarksAAItem", "UnifiedBenchmarksORItem", "UnifiedBenchmarksDAItem", "UnifiedBenchmarksSearchItem"
    )
