"""Model ImageGenCallCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenCallCompletedEvent as ImageGenCallCompletedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenCallCompletedEvent(WireModel):
        """Stream event: an image generation call has finished."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.image_generation_call.completed"]
