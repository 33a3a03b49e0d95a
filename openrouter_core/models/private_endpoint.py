"""Model PrivateEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_declared_region import PrivateEndpointDeclaredRegion
    from openrouter_core.models.private_endpoint_pricing import PrivateEndpointPricing
    from openrouter_core.models.private_endpoint_status import PrivateEndpointStatus


@model
class PrivateEndpoint(WireModel):
    """Endpoint of a model that an organization runs or rents itself and adds to OpenRouter."""

    base_url: str | None
    """Address of the deployment's API; null if the provider's own is used."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Data region the owner declares for the endpoint."""
    declared_zdr: bool | None
    """Whether the owner declares that the endpoint retains no data."""
    id: str
    model_name: str | None
    model_permaslug: str
    """Permanent slug of the OpenRouter model that the endpoint serves."""
    model_slug: str | None
    """Current slug of that model."""
    pricing: PrivateEndpointPricing
    """Prices the owner set for the endpoint."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    provider_slug: str | None
    status: PrivateEndpointStatus
    upstream_model_id: str
    """Name of the model at the provider."""
