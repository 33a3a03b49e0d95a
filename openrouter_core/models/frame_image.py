"""Model FrameImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.frame_image_image_url import FrameImageImageURL
    from openrouter_core.models.frame_type import FrameType


@model
class FrameImage(WireModel):
    """Image that a generated video is to begin or end with."""

    image_url: FrameImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
    frame_type: FrameType
    """Which frame the image is: `first_frame` or `last_frame`."""
