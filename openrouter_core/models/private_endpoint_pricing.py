"""Model PrivateEndpointPricing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointPricing as PrivateEndpointPricing
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointPricing(WireModel):
        """Prices of a private endpoint, in US dollars as decimal strings."""

        completion: str
        prompt: str
        cache_read: str | None = None
        cache_write: str | None = None
