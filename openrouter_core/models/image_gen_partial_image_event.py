"""Model ImageGenPartialImageEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ImageGenPartialImageEvent(WireModel):
    """Image stream event: an unfinished image, to show on the way."""

    b64_json: str
    """Bytes of the unfinished image, in base64."""
    partial_image_index: int
    """Number of the unfinished image, from 0."""
    type: Literal["image_generation.partial_image"]
