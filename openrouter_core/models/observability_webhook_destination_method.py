"""Enum ObservabilityWebhookDestinationMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityWebhookDestinationMethod: TypeAlias = Literal["POST", "PUT"] | str
"""Known values of observability webhook destination method."""
