"""Model UnifiedBenchmarksSearchItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksSearchItem as UnifiedBenchmarksSearchItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksSearchItem(WireModel):
        """Result of a model with a search engine in a search benchmark that OpenRouter ran."""

        avg_cost_per_task: float | None
        avg_latency_per_task_ms: float | None
        benchmark_type: UnifiedBenchmarksSearchItemBenchmarkType
        display_name: str
        last_run_timestamp: str
        model_permaslug: str
        primary_metric: PrimaryMetric
        primary_score: float
        search_engine: str
        search_surface: SearchSurface
        source: Literal["openrouter"]
        total_tasks: int
        run_config: UnifiedBenchmarksSearchRunConfig | None = None
