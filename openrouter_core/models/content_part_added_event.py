"""Model ContentPartAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartAddedEvent as ContentPartAddedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartAddedEvent(WireModel):
        """Stream event: a new content part of an output item has begun."""

        content_index: int
        item_id: str
        output_index: int
        part: ContentPartAddedEventPart
        sequence_number: int
        type: Literal["response.content_part.added"]
