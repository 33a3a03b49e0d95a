"""Model UnifiedBenchmarksORItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.unified_benchmarks_or_item_benchmark_type import UnifiedBenchmarksORItemBenchmarkType


@model
class UnifiedBenchmarksORItem(WireModel):
    """A model's result in a benchmark that OpenRouter ran."""

    accuracy: float
    """Share of the tasks solved."""
    accuracy_stddev: float | None
    """Standard deviation of `accuracy`; null if not known."""
    avg_cost_per_task: float | None
    """Mean cost of a task, in US dollars."""
    benchmark_type: UnifiedBenchmarksORItemBenchmarkType
    """Which benchmark was run."""
    display_name: str
    last_run_timestamp: str
    """Time of the last run, ISO 8601."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    source: Literal["openrouter"]
    total_tasks: int
    """How many tasks were run."""
