"""Model ClientClosedRequestResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ClientClosedRequestResponseErrorData(WireModel):
    """Error of a 499 answer."""

    code: int
    """HTTP status code, 499."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further details of the error."""
