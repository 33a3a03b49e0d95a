"""Model ConflictResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ConflictResponseErrorData(WireModel):
    """Error of a 409 answer."""

    code: int
    """HTTP status code, 409."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further details of the error."""
