"""Model BatchPaymentRequiredResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchPaymentRequiredResponseError as BatchPaymentRequiredResponseError
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchPaymentRequiredResponseError(WireModel):
        """Why payment is needed."""

        code: int
        message: str
