"""Model ObservabilityLangsmithDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityLangsmithDestinationConfig as ObservabilityLangsmithDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityLangsmithDestinationConfig(WireModel):
        """Where in LangSmith traces go, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        endpoint: str | None = None
        headers: dict[str, str] | None = None
        project: str | None = None
        workspace_id: str | None = wire("workspaceId", default=None)
