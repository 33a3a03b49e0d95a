"""Model PaymentRequiredResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import PaymentRequiredResponse as PaymentRequiredResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PaymentRequiredResponse(WireModel):
        """Body of a 402 answer: not enough credits or a spending limit reached."""

        error: PaymentRequiredResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
