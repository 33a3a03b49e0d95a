"""Model ImageGenPartialImageEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenPartialImageEvent as ImageGenPartialImageEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenPartialImageEvent(WireModel):
        """Image stream event: an unfinished image, to show on the way."""

        b64_json: str
        partial_image_index: int
        type: Literal["image_generation.partial_image"]
