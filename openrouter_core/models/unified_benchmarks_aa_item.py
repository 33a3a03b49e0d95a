"""Model UnifiedBenchmarksAAItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksAAItem as UnifiedBenchmarksAAItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksAAItem(WireModel):
        """A model's scores from Artificial Analysis."""

        agentic_index: float | None
        coding_index: float | None
        display_name: str
        intelligence_index: float | None
        model_permaslug: str
        pricing: UnifiedBenchmarkPricing | None
        source: Literal["artificial-analysis"]
