"""Model ResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ResultError as ResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class ResultError(WireModel):
        """Why one request of a batch failed."""

        message: str
        param: str | None
        type: str
        error_type: APIErrorType | None = None
