"""Enum BenchmarkType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BenchmarkType as BenchmarkType
else:
    BenchmarkType = (
        Literal[
            "gpqa_diamond", "tau_bench_verified_airline", "search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"
        ]
        | str
    )
