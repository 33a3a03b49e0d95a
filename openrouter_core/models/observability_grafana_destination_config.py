"""Model ObservabilityGrafanaDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityGrafanaDestinationConfig(WireModel):
    """The Grafana Cloud instance that traces go to, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Grafana Cloud API key."""
    instance_id: str = wire("instanceId", required=True)
    """ID of the Grafana Cloud instance."""
    base_url: str | None = wire("baseUrl", default=None)
    """Address of the instance's OTLP gateway."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
