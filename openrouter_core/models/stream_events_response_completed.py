"""Model StreamEventsResponseCompleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StreamEventsResponseCompleted as StreamEventsResponseCompleted
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamEventsResponseCompleted(WireModel):
        """Stream event: the response is complete."""

        response: OpenResponsesResult
        sequence_number: int
        type: Literal["response.completed"]
