"""Enum UnifiedBenchmarksORItemBenchmarkType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksORItemBenchmarkType as UnifiedBenchmarksORItemBenchmarkType
else:
    UnifiedBenchmarksORItemBenchmarkType = Literal["gpqa_diamond", "tau_bench_verified_airline"] | str
