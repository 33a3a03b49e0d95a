"""Model UnifiedBenchmarksSearchItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.primary_metric import PrimaryMetric
    from openrouter_core.models.search_surface import SearchSurface
    from openrouter_core.models.unified_benchmarks_search_item_benchmark_type import UnifiedBenchmarksSearchItemBenchmarkType
    from openrouter_core.models.unified_benchmarks_search_run_config import UnifiedBenchmarksSearchRunConfig


@model
class UnifiedBenchmarksSearchItem(WireModel):
    """Result of a model with a search engine in a search benchmark that OpenRouter ran."""

    avg_cost_per_task: float | None
    """Mean cost of a task, in US dollars."""
    avg_latency_per_task_ms: float | None
    """Mean time for a task, in milliseconds."""
    benchmark_type: UnifiedBenchmarksSearchItemBenchmarkType
    """Which benchmark was run."""
    display_name: str
    last_run_timestamp: str
    """Time of the last run, ISO 8601."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    primary_metric: PrimaryMetric
    """What `primary_score` measures."""
    primary_score: float
    """The main score."""
    search_engine: str
    """Engine that made the searches."""
    search_surface: SearchSurface
    """Whether search was used as a server tool or as a plugin."""
    source: Literal["openrouter"]
    total_tasks: int
    """How many tasks were run."""
    run_config: UnifiedBenchmarksSearchRunConfig | None = None
    """Settings of the run."""
