"""Model UnprocessableEntityResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class UnprocessableEntityResponseErrorData(WireModel):
    """What a 422 answer says about the request."""

    code: int
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further facts, by name."""
