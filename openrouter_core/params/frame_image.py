"""Parameters FrameImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.frame_image import FrameImage
    from openrouter_core.params.frame_image_image_url import FrameImageImageURLInput
    from openrouter_core.params.frame_type import FrameTypeInput


class FrameImageParam(TypedDict, total=False):
    """Image that a generated video is to begin or end with."""

    image_url: Required[FrameImageImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]
    frame_type: Required[FrameTypeInput]
    """Which frame the image is: `first_frame` or `last_frame`."""


FrameImageInput: TypeAlias = "FrameImageParam | FrameImage"
"""What may be passed as FrameImage: a dict, or the model."""
