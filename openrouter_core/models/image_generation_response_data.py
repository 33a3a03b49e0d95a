"""Model ImageGenerationResponseData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ImageGenerationResponseData(WireModel):
    """One generated image."""

    b64_json: str
    """Bytes of the image, in base64."""
    media_type: str | None = None
    """MIME type of the image."""
