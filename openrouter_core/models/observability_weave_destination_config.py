"""Model ObservabilityWeaveDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityWeaveDestinationConfig(WireModel):
    """Where in Weave traces go, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Weights & Biases API key."""
    entity: str
    """Weights & Biases team or user that owns the project."""
    project: str
    """Weights & Biases project that receives traces."""
    base_url: str | None = wire("baseUrl", default=None)
    """Address of the Weave trace server."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
