"""Enum ObservabilityWebhookDestinationMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityWebhookDestinationMethod: TypeAlias = Literal["POST", "PUT"] | str
"""Observability webhook destination method, as the API document has it."""
