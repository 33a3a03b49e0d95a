"""Model ObservabilityOtelCollectorDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ObservabilityOtelCollectorDestinationConfig(WireModel):
    """The OpenTelemetry collector that traces go to."""

    endpoint: str
    """Address of the collector's OTLP endpoint."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
