"""Model ObservabilitySentryDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilitySentryDestinationConfig(WireModel):
    """The Sentry project that traces go to."""

    dsn: str
    """DSN of the Sentry project, an https address with its public key and project ID."""
    otlp_endpoint: str = wire("otlpEndpoint", required=True)
    """Address of the Sentry project's OTLP endpoint."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
