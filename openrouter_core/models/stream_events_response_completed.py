"""Model StreamEventsResponseCompleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_responses_result import OpenResponsesResult


@model
class StreamEventsResponseCompleted(WireModel):
    """Stream event: the response is complete."""

    response: OpenResponsesResult
    """The whole response, usage included."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.completed"]
