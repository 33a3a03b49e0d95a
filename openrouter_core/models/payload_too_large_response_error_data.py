"""Model PayloadTooLargeResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class PayloadTooLargeResponseErrorData(WireModel):
    """What a 413 answer says about the oversized request."""

    code: int
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further facts, by name."""
