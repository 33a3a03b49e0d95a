"""Model ReasoningSummaryPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText


@model
class ReasoningSummaryPartDoneEvent(WireModel):
    """Stream event: a part of a reasoning summary is complete."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ReasoningSummaryText
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
