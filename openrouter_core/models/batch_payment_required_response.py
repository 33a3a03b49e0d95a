"""Model BatchPaymentRequiredResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchPaymentRequiredResponse as BatchPaymentRequiredResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchPaymentRequiredResponse(WireModel):
        """Body of a 402 error: the batch, with an error that says payment is needed."""

        completion_window: Literal["24h"]
        created_at: int
        endpoint: str
        error: BatchPaymentRequiredResponseError
        expires_at: int | None
        finalized_at: int | None
        id: str
        model: str
        object: Literal["batch"]
        provider: str | None
        request_counts: BatchPaymentRequiredResponseRequestCounts
        results: Any
        status: BatchPaymentRequiredResponseStatus
        usage: BatchPaymentRequiredResponseUsage | None
