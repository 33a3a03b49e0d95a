"""Model ObservabilityBraintrustDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityBraintrustDestinationConfig as ObservabilityBraintrustDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityBraintrustDestinationConfig(WireModel):
        """Where in Braintrust traces go, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        project_id: str = wire("projectId", required=True)
        base_url: str | None = wire("baseUrl", default=None)
        headers: dict[str, str] | None = None
