"""Model ReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ReasoningSummaryTextDeltaEvent(WireModel):
    """Stream event: the next piece of a reasoning summary."""

    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
