"""Model ObservabilityWebhookDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.observability_webhook_destination_method import ObservabilityWebhookDestinationMethod


@model
class ObservabilityWebhookDestinationConfig(WireModel):
    """The HTTP address that traces are sent to."""

    url: str
    """Address that traces are sent to."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    method: ObservabilityWebhookDestinationMethod | None = None
    """HTTP method of the requests, `POST` or `PUT`."""
