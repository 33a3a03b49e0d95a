"""Model MultimodalMedia."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MultimodalMedia(WireModel):
    """Audio, video or a file to embed."""

    data: str
    """The media as a string, such as base64."""
    format: str | None = None
    """Format of the media, such as a file type."""
