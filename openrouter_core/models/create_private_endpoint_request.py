"""Model CreatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.create_private_endpoint_request_declared_region import CreatePrivateEndpointRequestDeclaredRegion
    from openrouter_core.models.private_endpoint_activation import PrivateEndpointActivation
    from openrouter_core.models.private_endpoint_pricing import PrivateEndpointPricing


@model
class CreatePrivateEndpointRequest(WireModel):
    """Private endpoint to create: a model that a provider hosts for the account alone."""

    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    provider_slug: str
    """Slug of the provider that hosts the endpoint."""
    upstream_model_id: str
    """Id by which the provider knows the model."""
    activate: PrivateEndpointActivation | None = None
    """Workspace to activate the endpoint in as soon as it is created."""
    base_url: str | None = None
    """Address of the provider's API for this endpoint."""
    declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = nullable(default=None)
    """Data region that the account declares for it."""
    declared_zdr: bool | None = nullable(default=None)
    """Whether the account declares that it keeps no data (zero data retention)."""
    pricing: PrivateEndpointPricing | None = None
    """Prices to record for the endpoint."""
