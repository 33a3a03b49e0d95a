"""Model Result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_response import BatchObjectResponse
    from openrouter_core.models.result_error import ResultError


@model
class Result(WireModel):
    """Outcome of one request of a batch."""

    custom_id: str
    """Id the caller gave the request."""
    error: ResultError | None
    """Why the request failed; null if it succeeded."""
    id: str
    response: BatchObjectResponse | None
    """The answer; null if the request failed."""
