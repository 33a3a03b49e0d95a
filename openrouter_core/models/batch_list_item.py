"""Model BatchListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_list_item_error import BatchListItemError
    from openrouter_core.models.batch_list_item_request_counts import BatchListItemRequestCounts
    from openrouter_core.models.batch_list_item_status import BatchListItemStatus
    from openrouter_core.models.batch_list_item_usage import BatchListItemUsage


@model
class BatchListItem(WireModel):
    """Batch in a listing."""

    completion_window: Literal["24h"]
    """Time in which the batch is to finish; only `24h`."""
    created_at: int
    """When it was submitted, Unix seconds."""
    endpoint: str
    """Path that the requests go to, such as `/v1/chat/completions`."""
    error: BatchListItemError | None
    """Why the whole batch failed; null if it did not."""
    expires_at: int | None
    """When an unfinished batch is given up, Unix seconds."""
    finalized_at: int | None
    """When it reached its final status, Unix seconds; null until then."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["batch"]
    provider: str | None
    """Provider that runs the batch; null until one is chosen."""
    request_counts: BatchListItemRequestCounts
    results: Any
    status: BatchListItemStatus
    usage: BatchListItemUsage | None
    """Tokens and cost of the whole batch; null until known."""
