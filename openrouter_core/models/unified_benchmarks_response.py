"""Model UnifiedBenchmarksResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.unified_benchmarks_meta import UnifiedBenchmarksMeta
    from openrouter_core.models.unified_benchmarks_response_data import UnifiedBenchmarksResponseData


@model
class UnifiedBenchmarksResponse(WireModel):
    """Benchmark results of models, with their sources."""

    data: list[UnifiedBenchmarksResponseData]
    meta: UnifiedBenchmarksMeta
