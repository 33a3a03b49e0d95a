"""Model BatchListItemRequestCounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchListItemRequestCounts as BatchListItemRequestCounts
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchListItemRequestCounts(WireModel):
        """How many requests of a listed batch are done."""

        completed: int
        failed: int
        total: int
