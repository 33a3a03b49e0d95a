"""Model ObservabilityGrafanaDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityGrafanaDestinationConfig as ObservabilityGrafanaDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityGrafanaDestinationConfig(WireModel):
        """The Grafana Cloud instance that traces go to, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        instance_id: str = wire("instanceId", required=True)
        base_url: str | None = wire("baseUrl", default=None)
        headers: dict[str, str] | None = None
