"""Model ObservabilityArizeDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityArizeDestinationConfig(WireModel):
    """Where in Arize traces go, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Arize API key."""
    model_id: str = wire("modelId", required=True)
    """Arize model ID that traces are filed under."""
    space_key: str = wire("spaceKey", required=True)
    """Key of the Arize space that receives traces."""
    base_url: str | None = wire("baseUrl", default=None)
    """Address of Arize's OTLP endpoint."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
