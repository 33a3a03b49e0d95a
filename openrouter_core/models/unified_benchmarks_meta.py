"""Model UnifiedBenchmarksMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.unified_benchmarks_meta_source import UnifiedBenchmarksMetaSource


@model
class UnifiedBenchmarksMeta(WireModel):
    """Source, age and extent of benchmark figures."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    citation: str | None
    """How to cite the source."""
    model_count: int
    """How many models there are figures for."""
    source: UnifiedBenchmarksMetaSource | None
    """Source asked for; null if all of them are included."""
    source_url: str | None
    """Address of the source."""
    task_type: str | None
    """Kind of task asked for; null if all of them are included."""
    version: Literal["v1"]
    """Version of this format."""
