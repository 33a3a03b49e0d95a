"""Model PrivateEndpointPricing."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class PrivateEndpointPricing(WireModel):
    """Prices of a private endpoint, in US dollars as decimal strings."""

    completion: str
    """Price of completion tokens, in US dollars, as a decimal string."""
    prompt: str
    """Price of prompt tokens, in US dollars, as a decimal string."""
    cache_read: str | None = None
    """Price of prompt tokens read from the cache, in US dollars, as a decimal string."""
    cache_write: str | None = None
    """Price of prompt tokens written to the cache, in US dollars, as a decimal string."""
