"""Model ContentPartAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_part_added_event_part import ContentPartAddedEventPart


@model
class ContentPartAddedEvent(WireModel):
    """Stream event: a new content part of an output item has begun."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ContentPartAddedEventPart
    """The part as it stands at its start."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.content_part.added"]
