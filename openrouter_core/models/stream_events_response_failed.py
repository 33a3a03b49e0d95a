"""Model StreamEventsResponseFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StreamEventsResponseFailed as StreamEventsResponseFailed
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamEventsResponseFailed(WireModel):
        """Stream event: the response failed."""

        response: OpenResponsesResult
        sequence_number: int
        type: Literal["response.failed"]
