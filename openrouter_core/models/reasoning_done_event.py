"""Model ReasoningDoneEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ReasoningDoneEvent(WireModel):
    """Stream event: a reasoning text is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    text: str
    """The whole reasoning text."""
    type: Literal["response.reasoning_text.done"]
