"""Enum UnifiedBenchmarksSearchItemBenchmarkType."""

from __future__ import annotations

from typing import Literal, TypeAlias

UnifiedBenchmarksSearchItemBenchmarkType: TypeAlias = (
    Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
)
"""Known values of unified benchmarks search item benchmark type."""
