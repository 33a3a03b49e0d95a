"""Model AABenchmarkEntry."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AABenchmarkEntry(WireModel):
    """Scores of a model in the benchmarks of Artificial Analysis."""

    agentic_index: float | None
    """Score for agentic work; null if not measured."""
    coding_index: float | None
    """Score for coding; null if not measured."""
    intelligence_index: float | None
    """Overall score; null if not measured."""
