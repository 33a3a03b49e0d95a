"""Model ObservabilityOpikDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityOpikDestinationConfig(WireModel):
    """Where in Opik traces go, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """Opik API key."""
    project_name: str = wire("projectName", required=True)
    """Opik project that receives traces."""
    workspace: str
    """Name of the Opik workspace, not of an OpenRouter one."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
