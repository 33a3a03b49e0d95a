"""Model ObservabilityRampDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityRampDestinationConfig(WireModel):
    """Where at Ramp usage is reported, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Ramp API key."""
    base_url: str | None = wire("baseUrl", default=None)
    """Address that usage is reported to."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
