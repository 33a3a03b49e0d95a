"""Model ObservabilityBraintrustDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityBraintrustDestinationConfig(WireModel):
    """Where in Braintrust traces go, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Braintrust API key."""
    project_id: str = wire("projectId", required=True)
    """ID of the Braintrust project that receives traces."""
    base_url: str | None = wire("baseUrl", default=None)
    """Address of the Braintrust API."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
