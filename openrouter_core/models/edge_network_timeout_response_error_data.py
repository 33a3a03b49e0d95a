"""Model EdgeNetworkTimeoutResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class EdgeNetworkTimeoutResponseErrorData(WireModel):
    """Error of a 524 answer."""

    code: int
    """HTTP status code, 524."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further details of the error."""
