"""Model RefusalDoneEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class RefusalDoneEvent(WireModel):
    """Stream event: a refusal is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    refusal: str
    """The whole text of the refusal."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.refusal.done"]
