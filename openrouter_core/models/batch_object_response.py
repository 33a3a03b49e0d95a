"""Model BatchObjectResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectResponse as BatchObjectResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectResponse(WireModel):
        """Answer to one request of a batch."""

        body: Body
        request_id: str | None
        status_code: int
