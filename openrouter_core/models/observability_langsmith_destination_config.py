"""Model ObservabilityLangsmithDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityLangsmithDestinationConfig(WireModel):
    """Where in LangSmith traces go, and the key for it."""

    api_key: str = wire("apiKey", required=True)
    """LangSmith API key."""
    endpoint: str | None = None
    """Address of the LangSmith API."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    project: str | None = None
    """LangSmith project that receives traces."""
    workspace_id: str | None = wire("workspaceId", default=None)
    """ID of the LangSmith workspace, not of an OpenRouter one."""
