"""Model ImageGenCallPartialImageEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ImageGenCallPartialImageEvent(WireModel):
    """Stream event: an unfinished image of an image generation call."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    partial_image_b64: str
    """Bytes of the unfinished image, in base64."""
    partial_image_index: int
    """Number of the unfinished image, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.image_generation_call.partial_image"]
