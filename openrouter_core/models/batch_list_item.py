"""Model BatchListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchListItem as BatchListItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchListItem(WireModel):
        """Batch in a listing."""

        completion_window: Literal["24h"]
        created_at: int
        endpoint: str
        error: BatchListItemError | None
        expires_at: int | None
        finalized_at: int | None
        id: str
        model: str
        object: Literal["batch"]
        provider: str | None
        request_counts: BatchListItemRequestCounts
        results: Any
        status: BatchListItemStatus
        usage: BatchListItemUsage | None
