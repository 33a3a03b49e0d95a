"""Model ObservabilityArizeDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityArizeDestinationConfig as ObservabilityArizeDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityArizeDestinationConfig(WireModel):
        """Where in Arize traces go, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        model_id: str = wire("modelId", required=True)
        space_key: str = wire("spaceKey", required=True)
        base_url: str | None = wire("baseUrl", default=None)
        headers: dict[str, str] | None = None
