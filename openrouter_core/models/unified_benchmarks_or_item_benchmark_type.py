"""Enum UnifiedBenchmarksORItemBenchmarkType."""

from __future__ import annotations

from typing import Literal, TypeAlias

UnifiedBenchmarksORItemBenchmarkType: TypeAlias = Literal["gpqa_diamond", "tau_bench_verified_airline"] | str
"""Benchmark that OpenRouter itself ran."""
