"""Model UnifiedBenchmarksResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksResponse as UnifiedBenchmarksResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksResponse(WireModel):
        """Benchmark results of models, with their sources."""

        data: list[UnifiedBenchmarksResponseData]
        meta: UnifiedBenchmarksMeta
