"""Model BatchPaymentRequiredResponseError."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchPaymentRequiredResponseError(WireModel):
    """Why payment is needed."""

    code: int
    """HTTP status, 402."""
    message: str
