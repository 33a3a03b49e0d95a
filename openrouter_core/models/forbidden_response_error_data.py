"""Model ForbiddenResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ForbiddenResponseErrorData(WireModel):
    """Error of a 403 answer."""

    code: int
    """HTTP status code, 403."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further details of the error."""
