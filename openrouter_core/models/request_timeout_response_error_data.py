"""Model RequestTimeoutResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class RequestTimeoutResponseErrorData(WireModel):
    """What a 408 answer says about the timeout."""

    code: int
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further facts, by name."""
