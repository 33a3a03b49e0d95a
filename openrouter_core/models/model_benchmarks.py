"""Model ModelBenchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelBenchmarks as ModelBenchmarks
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelBenchmarks(WireModel):
        """Results of public benchmarks for a model."""

        design_arena: list[DABenchmarkEntry]
        artificial_analysis: AABenchmarkEntry | None = None
