"""Model StreamEventsResponseIncomplete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StreamEventsResponseIncomplete as StreamEventsResponseIncomplete
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamEventsResponseIncomplete(WireModel):
        """Stream event: the response ended before it was complete."""

        response: OpenResponsesResult
        sequence_number: int
        type: Literal["response.incomplete"]
