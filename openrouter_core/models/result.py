"""Model Result."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Result as Result
else:
    from openrouter_core.model import WireModel, model

    @model
    class Result(WireModel):
        """Outcome of one request of a batch."""

        custom_id: str
        error: ResultError | None
        id: str
        response: BatchObjectResponse | None
