"""Model PaymentRequiredResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import PaymentRequiredResponseErrorData as PaymentRequiredResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PaymentRequiredResponseErrorData(WireModel):
        """What a 402 answer says about the missing credits."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
