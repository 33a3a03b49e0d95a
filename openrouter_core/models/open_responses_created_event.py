"""Model OpenResponsesCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesCreatedEvent as OpenResponsesCreatedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenResponsesCreatedEvent(WireModel):
        """Stream event: the response was created."""

        response: OpenResponsesResult
        sequence_number: int
        type: Literal["response.created"]
