"""Model EndpointInfo."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class EndpointInfo(WireModel):
    """Endpoint that was considered for a request."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    provider: str
    """Name of the provider."""
    selected: bool
    """Whether this endpoint served the request."""
