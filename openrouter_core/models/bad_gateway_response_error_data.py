"""Model BadGatewayResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class BadGatewayResponseErrorData(WireModel):
    """What a 502 error says."""

    code: int
    """HTTP status, 502."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Details, such as the provider and what it said."""
