"""Model ObservabilityPosthogDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityPosthogDestinationConfig(WireModel):
    """The PostHog server that traces go to, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """PostHog project API key."""
    endpoint: str | None = None
    """Address of the PostHog server."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
