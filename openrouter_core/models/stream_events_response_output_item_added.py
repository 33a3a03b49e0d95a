"""Model StreamEventsResponseOutputItemAdded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StreamEventsResponseOutputItemAdded as StreamEventsResponseOutputItemAdded
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamEventsResponseOutputItemAdded(WireModel):
        """Stream event: a new output item begins."""

        item: OutputItems
        output_index: int
        sequence_number: int
        type: Literal["response.output_item.added"]
