"""Model BatchObjectRequestCounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectRequestCounts as BatchObjectRequestCounts
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectRequestCounts(WireModel):
        """How many requests of a batch are done."""

        completed: int
        failed: int
        total: int
