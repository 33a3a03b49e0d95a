"""Model RefusalDeltaEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class RefusalDeltaEvent(WireModel):
    """Stream event: the next piece of a refusal."""

    content_index: int
    """Position of the content part within its item, from 0."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.refusal.delta"]
