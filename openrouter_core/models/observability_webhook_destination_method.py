"""Enum ObservabilityWebhookDestinationMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityWebhookDestinationMethod: TypeAlias = Literal["POST", "PUT"] | str
"""HTTP method by which traces are sent to a webhook."""
