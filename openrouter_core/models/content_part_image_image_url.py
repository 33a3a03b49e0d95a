"""Model ContentPartImageImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ContentPartImageImageURL(WireModel):
    """Address of a reference image."""

    url: str
    """Web address or base64 data URL of the image."""
