"""Model ContentPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartDoneEvent as ContentPartDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartDoneEvent(WireModel):
        """Stream event: a content part of an output item is complete."""

        content_index: int
        item_id: str
        output_index: int
        part: ContentPartDoneEventPart
        sequence_number: int
        type: Literal["response.content_part.done"]
