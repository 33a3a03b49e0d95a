"""Model PaymentRequiredResponseErrorData."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class PaymentRequiredResponseErrorData(WireModel):
    """What a 402 answer says about the missing credits."""

    code: int
    message: str
    metadata: dict[str, Any] | None = nullable(default=None)
    """Further facts, by name."""
