"""Parameters: benchmarks."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArenaInput: TypeAlias = Literal["models", "builders", "agents"] | str
"""Arena of Design Arena to take benchmark scores from."""


BenchmarkTypeInput: TypeAlias = (
    Literal["gpqa_diamond", "tau_bench_verified_airline", "search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"]
    | str
)
"""Benchmark to take scores from."""


GetBenchmarksSearchSurfaceInput: TypeAlias = Literal["server-tool", "plugin"] | str
"""Way of searching the web to take benchmark scores for."""


SourceInput: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Publisher to take benchmark scores from."""


TaskTypeInput: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""Kind of task to take benchmark scores for."""
