"""Model BatchErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_error_response_error import BatchErrorResponseError


@model
class BatchErrorResponse(WireModel):
    """Error answer of the batch functions."""

    error: BatchErrorResponseError
