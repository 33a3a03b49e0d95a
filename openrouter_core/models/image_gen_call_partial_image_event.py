"""Model ImageGenCallPartialImageEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenCallPartialImageEvent as ImageGenCallPartialImageEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenCallPartialImageEvent(WireModel):
        """Stream event: an unfinished image of an image generation call."""

        item_id: str
        output_index: int
        partial_image_b64: str
        partial_image_index: int
        sequence_number: int
        type: Literal["response.image_generation_call.partial_image"]
