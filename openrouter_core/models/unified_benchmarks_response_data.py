"""Union UnifiedBenchmarksResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.unified_benchmarks_aa_item import UnifiedBenchmarksAAItem
    from openrouter_core.models.unified_benchmarks_da_item import UnifiedBenchmarksDAItem
    from openrouter_core.models.unified_benchmarks_or_item import UnifiedBenchmarksORItem
    from openrouter_core.models.unified_benchmarks_search_item import UnifiedBenchmarksSearchItem

    UnifiedBenchmarksResponseData: TypeAlias = (
        UnifiedBenchmarksAAItem | UnifiedBenchmarksORItem | UnifiedBenchmarksDAItem | UnifiedBenchmarksSearchItem
    )
    """One benchmark result, in the form of its source."""
else:
    UnifiedBenchmarksResponseData = AnyOf(
        "UnifiedBenchmarksAAItem", "UnifiedBenchmarksORItem", "UnifiedBenchmarksDAItem", "UnifiedBenchmarksSearchItem"
    )
