"""Model BatchErrorResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchErrorResponseError as BatchErrorResponseError
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchErrorResponseError(WireModel):
        """What an error of the batch functions says."""

        code: int
        message: str
