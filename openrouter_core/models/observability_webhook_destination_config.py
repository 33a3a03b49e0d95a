"""Model ObservabilityWebhookDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityWebhookDestinationConfig as ObservabilityWebhookDestinationConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ObservabilityWebhookDestinationConfig(WireModel):
        """The HTTP address that traces are sent to."""

        url: str
        headers: dict[str, str] | None = None
        method: ObservabilityWebhookDestinationMethod | None = None
