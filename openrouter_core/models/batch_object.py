"""Model BatchObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_error import BatchObjectError
    from openrouter_core.models.batch_object_request_counts import BatchObjectRequestCounts
    from openrouter_core.models.batch_object_status import BatchObjectStatus
    from openrouter_core.models.batch_object_usage import BatchObjectUsage
    from openrouter_core.models.result import Result


@model
class BatchObject(WireModel):
    """Batch: many requests to one model, answered together within a day."""

    completion_window: Literal["24h"]
    """Time in which the batch is to finish; only `24h`."""
    created_at: int
    """When it was submitted, Unix seconds."""
    endpoint: str
    """Path that the requests go to, such as `/v1/chat/completions`."""
    error: BatchObjectError | None
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
    request_counts: BatchObjectRequestCounts
    results: list[Result] | None
    """Outcome of each request, matched by `custom_id`; null until there are any."""
    status: BatchObjectStatus
    usage: BatchObjectUsage | None
    """Tokens and cost of the whole batch; null until known."""
