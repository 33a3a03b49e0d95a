"""Model GatewayTimeoutResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class GatewayTimeoutResponseErrorData(WireModel):
    """Error of a 504 answer."""

    code: int
    """HTTP status code, 504."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further details of the error."""
