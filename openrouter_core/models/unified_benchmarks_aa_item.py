"""Model UnifiedBenchmarksAAItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.unified_benchmark_pricing import UnifiedBenchmarkPricing


@model
class UnifiedBenchmarksAAItem(WireModel):
    """A model's scores from Artificial Analysis."""

    agentic_index: float | None
    """Score for agentic work; null if not measured."""
    coding_index: float | None
    """Score for coding; null if not measured."""
    display_name: str
    intelligence_index: float | None
    """Overall score; null if not measured."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    pricing: UnifiedBenchmarkPricing | None
    source: Literal["artificial-analysis"]
