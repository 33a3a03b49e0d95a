"""Model ObservabilitySentryDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilitySentryDestinationConfig as ObservabilitySentryDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilitySentryDestinationConfig(WireModel):
        """The Sentry project that traces go to."""

        dsn: str
        otlp_endpoint: str = wire("otlpEndpoint", required=True)
        headers: dict[str, str] | None = None
