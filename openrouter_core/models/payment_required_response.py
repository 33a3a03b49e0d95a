"""Model PaymentRequiredResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.payment_required_response_error_data import PaymentRequiredResponseErrorData


@model
class PaymentRequiredResponse(WireModel):
    """Body of a 402 answer: not enough credits or a spending limit reached."""

    error: PaymentRequiredResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
