"""Model FrameImageImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class FrameImageImageURL(WireModel):
    """Address of an image for a video frame."""

    url: str
    """Web address or base64 data URL of the image."""
