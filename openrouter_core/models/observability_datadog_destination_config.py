"""Model ObservabilityDatadogDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityDatadogDestinationConfig as ObservabilityDatadogDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityDatadogDestinationConfig(WireModel):
        """Where in Datadog traces go, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        ml_app: str = wire("mlApp", required=True)
        headers: dict[str, str] | None = None
        url: str | None = None
