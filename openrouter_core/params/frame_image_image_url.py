"""Parameters FrameImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.frame_image_image_url import FrameImageImageURL


class FrameImageImageURLParam(TypedDict, total=False):
    """Address of an image for a video frame."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


FrameImageImageURLInput: TypeAlias = "FrameImageImageURLParam | FrameImageImageURL"
"""What may be passed as FrameImageImageURL: a dict, or the model."""
