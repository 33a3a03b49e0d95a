"""Model StreamEventsResponseOutputItemAdded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.output_items import OutputItems


@model
class StreamEventsResponseOutputItemAdded(WireModel):
    """Stream event: a new output item begins."""

    item: OutputItems
    """The item as it stands at its beginning."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_item.added"]
