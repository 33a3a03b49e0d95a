"""Model NotFoundResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class NotFoundResponseErrorData(WireModel):
    """Code and message of a 404."""

    code: int
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further facts, by name."""
