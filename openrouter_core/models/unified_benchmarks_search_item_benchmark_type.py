"""Enum UnifiedBenchmarksSearchItemBenchmarkType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksSearchItemBenchmarkType as UnifiedBenchmarksSearchItemBenchmarkType
else:
    UnifiedBenchmarksSearchItemBenchmarkType = (
        Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
    )
