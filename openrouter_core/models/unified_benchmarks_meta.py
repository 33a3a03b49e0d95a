"""Model UnifiedBenchmarksMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksMeta as UnifiedBenchmarksMeta
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksMeta(WireModel):
        """Source, age and extent of benchmark figures."""

        as_of: str
        citation: str | None
        model_count: int
        source: UnifiedBenchmarksMetaSource | None
        source_url: str | None
        task_type: str | None
        version: Literal["v1"]
