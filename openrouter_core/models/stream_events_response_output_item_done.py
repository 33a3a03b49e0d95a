"""Model StreamEventsResponseOutputItemDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.output_items import OutputItems


@model
class StreamEventsResponseOutputItemDone(WireModel):
    """Stream event: an output item is complete."""

    item: OutputItems
    """The whole item."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_item.done"]
