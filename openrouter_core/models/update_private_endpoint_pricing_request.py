"""Model UpdatePrivateEndpointPricingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_pricing import PrivateEndpointPricing


@model
class UpdatePrivateEndpointPricingRequest(WireModel):
    """New prices of a private endpoint."""

    pricing: PrivateEndpointPricing
