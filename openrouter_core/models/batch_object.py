"""Model BatchObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchObject as BatchObject
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObject(WireModel):
        """Batch: many requests to one model, answered together within a day."""

        completion_window: Literal["24h"]
        created_at: int
        endpoint: str
        error: BatchObjectError | None
        expires_at: int | None
        finalized_at: int | None
        id: str
        model: str
        object: Literal["batch"]
        provider: str | None
        request_counts: BatchObjectRequestCounts
        results: list[Result] | None
        status: BatchObjectStatus
        usage: BatchObjectUsage | None
