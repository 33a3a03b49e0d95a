"""Model InputImageMask."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class InputImageMask(WireModel):
    """Mask that marks which part of an image to change, by its id or its address."""

    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Web address or base64 data URL of the mask."""
