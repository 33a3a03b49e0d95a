"""Model ObservabilityOtelCollectorDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityOtelCollectorDestinationConfig as ObservabilityOtelCollectorDestinationConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ObservabilityOtelCollectorDestinationConfig(WireModel):
        """The OpenTelemetry collector that traces go to."""

        endpoint: str
        headers: dict[str, str] | None = None
