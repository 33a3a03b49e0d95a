"""Model UnifiedBenchmarkPricing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarkPricing as UnifiedBenchmarkPricing
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarkPricing(WireModel):
        """Token prices of a benchmarked model, in US dollars as decimal strings."""

        completion: str
        prompt: str
