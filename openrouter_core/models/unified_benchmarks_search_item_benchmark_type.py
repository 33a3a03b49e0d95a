"""Enum UnifiedBenchmarksSearchItemBenchmarkType."""

from __future__ import annotations

from typing import Literal, TypeAlias

UnifiedBenchmarksSearchItemBenchmarkType: TypeAlias = (
    Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
)
"""Benchmark of web search that a score comes from."""
