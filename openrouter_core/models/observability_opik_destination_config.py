"""Model ObservabilityOpikDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityOpikDestinationConfig as ObservabilityOpikDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityOpikDestinationConfig(WireModel):
        """Where in Opik traces go, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        project_name: str = wire("projectName", required=True)
        workspace: str
        headers: dict[str, str] | None = None
