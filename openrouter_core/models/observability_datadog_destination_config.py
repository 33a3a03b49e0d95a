"""Model ObservabilityDatadogDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityDatadogDestinationConfig(WireModel):
    """Where in Datadog traces go, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Datadog API key."""
    ml_app: str = wire("mlApp", required=True)
    """Name of the application in Datadog's LLM Observability."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    url: str | None = None
    """Address of the Datadog site's API."""
