"""Model ObservabilityRampDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityRampDestinationConfig as ObservabilityRampDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityRampDestinationConfig(WireModel):
        """Where at Ramp usage is reported, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        base_url: str | None = wire("baseUrl", default=None)
        headers: dict[str, str] | None = None
