"""Model BadRequestResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class BadRequestResponseErrorData(WireModel):
    """What a 400 error says."""

    code: int
    """HTTP status, 400."""
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Details, such as which value is wrong."""
