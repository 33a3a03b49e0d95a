"""Model ImageGenCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_usage import ImageGenerationUsage


@model
class ImageGenCompletedEvent(WireModel):
    """Image stream event: a finished image."""

    b64_json: str
    """Bytes of the image, in base64."""
    created: int
    """When the image was made, in Unix seconds."""
    type: Literal["image_generation.completed"]
    media_type: str | None = None
    """MIME type of the image."""
    usage: ImageGenerationUsage | None = None
