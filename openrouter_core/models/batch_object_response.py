"""Model BatchObjectResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.body import Body


@model
class BatchObjectResponse(WireModel):
    """Answer to one request of a batch."""

    body: Body
    """Answer in the form of the batch's endpoint."""
    request_id: str | None
    """Id of the request; null if there is none."""
    status_code: int
    """HTTP status of the answer."""
