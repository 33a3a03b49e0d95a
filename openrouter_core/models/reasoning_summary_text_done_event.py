"""Model ReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ReasoningSummaryTextDoneEvent(WireModel):
    """Stream event: the text of a reasoning summary part is complete."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    text: str
    """The whole text of the part."""
    type: Literal["response.reasoning_summary_text.done"]
