"""Model ImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ImageURL(WireModel):
    """Address of an image to embed."""

    url: str
    """Web address or base64 data URL of the image."""
