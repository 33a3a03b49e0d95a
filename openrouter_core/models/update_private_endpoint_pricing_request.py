"""Model UpdatePrivateEndpointPricingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdatePrivateEndpointPricingRequest as UpdatePrivateEndpointPricingRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdatePrivateEndpointPricingRequest(WireModel):
        """New prices of a private endpoint."""

        pricing: PrivateEndpointPricing
