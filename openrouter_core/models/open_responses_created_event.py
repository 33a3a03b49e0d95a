"""Model OpenResponsesCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_responses_result import OpenResponsesResult


@model
class OpenResponsesCreatedEvent(WireModel):
    """Stream event: the response was created."""

    response: OpenResponsesResult
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.created"]
