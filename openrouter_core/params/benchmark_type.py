"""Parameters BenchmarkType."""

from __future__ import annotations

from typing import Literal, TypeAlias

BenchmarkTypeInput: TypeAlias = (
    Literal["gpqa_diamond", "tau_bench_verified_airline", "search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"]
    | str
)
"""Benchmark to take scores from."""
