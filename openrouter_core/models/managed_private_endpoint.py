"""Model ManagedPrivateEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_declared_region import PrivateEndpointDeclaredRegion
    from openrouter_core.models.private_endpoint_status import PrivateEndpointStatus


@model
class ManagedPrivateEndpoint(WireModel):
    """A private endpoint as its manager sees it."""

    created_at: str
    """When it was created."""
    id: str
    model_name: str | None
    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    model_slug: str | None
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    status: PrivateEndpointStatus
    """`draft`, `active` or `disabled`."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Region that the owner declares the endpoint to run in, or null."""
    declared_zdr: bool | None
    """Whether the owner declares that the endpoint keeps no data, or null."""
