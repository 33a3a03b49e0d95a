"""Model ModelBenchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.aa_benchmark_entry import AABenchmarkEntry
    from openrouter_core.models.da_benchmark_entry import DABenchmarkEntry


@model
class ModelBenchmarks(WireModel):
    """Results of public benchmarks for a model."""

    design_arena: list[DABenchmarkEntry]
    """Results from Design Arena."""
    artificial_analysis: AABenchmarkEntry | None = None
    """Indices from Artificial Analysis."""
