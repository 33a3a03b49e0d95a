"""Model OpenResponsesInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesInProgressEvent as OpenResponsesInProgressEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenResponsesInProgressEvent(WireModel):
        """Stream event: the response is being written."""

        response: OpenResponsesResult
        sequence_number: int
        type: Literal["response.in_progress"]
