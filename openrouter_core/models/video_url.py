"""Model VideoURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class VideoURL(WireModel):
    """Video given by its address."""

    url: str
    """Address of the video, or a data URL with its content in base64."""
