"""Model PrivateEndpointSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_status import PrivateEndpointStatus


@model
class PrivateEndpointSummary(WireModel):
    """Private endpoint as it appears in a list."""

    created_at: str
    """When it was created."""
    id: str
    model_name: str | None
    model_permaslug: str
    """Permanent slug of the OpenRouter model that the endpoint serves."""
    model_slug: str | None
    """Current slug of that model."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    status: PrivateEndpointStatus
