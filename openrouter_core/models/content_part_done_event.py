"""Model ContentPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_part_done_event_part import ContentPartDoneEventPart


@model
class ContentPartDoneEvent(WireModel):
    """Stream event: a content part of an output item is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ContentPartDoneEventPart
    """The complete part."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.content_part.done"]
