"""Model ListEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.architecture import Architecture
    from openrouter_core.models.public_endpoint import PublicEndpoint


@model
class ListEndpointsResponse(WireModel):
    """A model with the endpoints that serve it."""

    architecture: Architecture
    created: int
    """When the model was added to OpenRouter, in Unix seconds."""
    description: str
    endpoints: list[PublicEndpoint]
    """One entry for each provider that serves the model."""
    id: str
    """Slug of the model, `author/name`."""
    name: str
