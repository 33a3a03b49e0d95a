"""Model GoneResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class GoneResponseErrorData(WireModel):
    """Error of a 410 answer."""

    code: int
    """HTTP status code, 410."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further details of the error."""
