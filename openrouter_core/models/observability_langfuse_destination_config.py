"""Model ObservabilityLangfuseDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityLangfuseDestinationConfig(WireModel):
    """The Langfuse server that traces go to, and the keys for it."""

    public_key: str = wire("publicKey", required=True)
    """Public key of the Langfuse project."""
    secret_key: str = wire("secretKey", required=True)
    """Secret key of the Langfuse project."""
    base_url: str | None = wire("baseUrl", default=None)
    """Address of the Langfuse server."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
