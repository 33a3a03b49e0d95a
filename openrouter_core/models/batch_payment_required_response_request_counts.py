"""Model BatchPaymentRequiredResponseRequestCounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchPaymentRequiredResponseRequestCounts as BatchPaymentRequiredResponseRequestCounts
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchPaymentRequiredResponseRequestCounts(WireModel):
        """How many requests of the batch in a 402 error are done."""

        completed: int
        failed: int
        total: int
