"""Model ObservabilityPosthogDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityPosthogDestinationConfig as ObservabilityPosthogDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityPosthogDestinationConfig(WireModel):
        """The PostHog server that traces go to, and the key for it."""

        api_key: str = wire("apiKey", required=True)
        endpoint: str | None = None
        headers: dict[str, str] | None = None
