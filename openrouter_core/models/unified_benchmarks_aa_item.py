"""Model UnifiedBenchmarksAAItem."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


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
    pricing: Any
    source: Literal["artificial-analysis"]
