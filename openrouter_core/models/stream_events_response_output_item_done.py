"""Model StreamEventsResponseOutputItemDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StreamEventsResponseOutputItemDone as StreamEventsResponseOutputItemDone
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamEventsResponseOutputItemDone(WireModel):
        """Stream event: an output item is complete."""

        item: OutputItems
        output_index: int
        sequence_number: int
        type: Literal["response.output_item.done"]
