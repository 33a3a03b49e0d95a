"""Enum ObservabilityWebhookDestinationMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityWebhookDestinationMethod as ObservabilityWebhookDestinationMethod
else:
    ObservabilityWebhookDestinationMethod = Literal["POST", "PUT"] | str
