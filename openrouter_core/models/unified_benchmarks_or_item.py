"""Model UnifiedBenchmarksORItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksORItem as UnifiedBenchmarksORItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksORItem(WireModel):
        """A model's result in a benchmark that OpenRouter ran."""

        accuracy: float
        accuracy_stddev: float | None
        avg_cost_per_task: float | None
        benchmark_type: UnifiedBenchmarksORItemBenchmarkType
        display_name: str
        last_run_timestamp: str
        model_permaslug: str
        source: Literal["openrouter"]
        total_tasks: int
