"""Model ImageGenCallGeneratingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenCallGeneratingEvent as ImageGenCallGeneratingEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenCallGeneratingEvent(WireModel):
        """Stream event: an image generation call is making the image."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.image_generation_call.generating"]
