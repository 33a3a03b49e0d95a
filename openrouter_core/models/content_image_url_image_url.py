"""Model ContentImageURLImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ContentImageURLImageURL(WireModel):
    """Address of an image from a parsed file."""

    url: str
    """Web address or base64 data URL of the image."""
