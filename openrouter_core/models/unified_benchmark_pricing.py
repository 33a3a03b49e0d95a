"""Model UnifiedBenchmarkPricing."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UnifiedBenchmarkPricing(WireModel):
    """Token prices of a benchmarked model, in US dollars as decimal strings."""

    completion: str
    """Price of completion tokens, in US dollars, as a decimal string."""
    prompt: str
    """Price of prompt tokens, in US dollars, as a decimal string."""
