"""Model BatchErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchErrorResponse as BatchErrorResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchErrorResponse(WireModel):
        """Error answer of the batch functions."""

        error: BatchErrorResponseError
