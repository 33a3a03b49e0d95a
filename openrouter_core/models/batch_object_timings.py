"""Model BatchObjectTimings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectTimings as BatchObjectTimings
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectTimings(WireModel):
        """When a step of a request took place."""

        epoch_ms: int
        event: BatchObjectEvent
        start_ms: int
