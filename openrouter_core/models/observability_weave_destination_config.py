"""Model ObservabilityWeaveDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityWeaveDestinationConfig as ObservabilityWeaveDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityWeaveDestinationConfig(WireModel):
        """Where in Weave traces go, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        entity: str
        project: str
        base_url: str | None = wire("baseUrl", default=None)
        headers: dict[str, str] | None = None
