"""Parameters PrivateEndpointPricing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_pricing import PrivateEndpointPricing


class PrivateEndpointPricingParam(TypedDict, total=False):
    """Prices of a private endpoint, in US dollars as decimal strings."""

    completion: Required[str]
    """Price of completion tokens, in US dollars, as a decimal string."""
    prompt: Required[str]
    """Price of prompt tokens, in US dollars, as a decimal string."""
    cache_read: str
    """Price of prompt tokens read from the cache, in US dollars, as a decimal string."""
    cache_write: str
    """Price of prompt tokens written to the cache, in US dollars, as a decimal string."""


PrivateEndpointPricingInput: TypeAlias = "PrivateEndpointPricingParam | PrivateEndpointPricing"
"""What may be passed as PrivateEndpointPricing: a dict, or the model."""
