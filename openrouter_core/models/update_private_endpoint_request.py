"""Model UpdatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.update_private_endpoint_request_declared_region import UpdatePrivateEndpointRequestDeclaredRegion


@model
class UpdatePrivateEndpointRequest(WireModel):
    """Changes to a private endpoint."""

    upstream_model_id: str
    """Name of the model at the provider."""
    base_url: str | None = None
    """Address of the deployment's API."""
    declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = nullable(default=None)
    """Data region the owner declares for the endpoint."""
    declared_zdr: bool | None = nullable(default=None)
    """Whether the owner declares that the endpoint retains no data."""
