"""Model BatchPaymentRequiredResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_payment_required_response_error import BatchPaymentRequiredResponseError
    from openrouter_core.models.batch_payment_required_response_request_counts import BatchPaymentRequiredResponseRequestCounts
    from openrouter_core.models.batch_payment_required_response_status import BatchPaymentRequiredResponseStatus
    from openrouter_core.models.batch_payment_required_response_usage import BatchPaymentRequiredResponseUsage


@model
class BatchPaymentRequiredResponse(WireModel):
    """Body of a 402 error: the batch, with an error that says payment is needed."""

    completion_window: Literal["24h"]
    """Time in which the batch is to finish; only `24h`."""
    created_at: int
    """When it was submitted, Unix seconds."""
    endpoint: str
    """Path that the requests go to, such as `/v1/chat/completions`."""
    error: BatchPaymentRequiredResponseError
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
    request_counts: BatchPaymentRequiredResponseRequestCounts
    results: Any
    status: BatchPaymentRequiredResponseStatus
    usage: BatchPaymentRequiredResponseUsage | None
    """Tokens and cost of the whole batch; null until known."""
