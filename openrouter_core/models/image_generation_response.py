"""Model ImageGenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_response_data import ImageGenerationResponseData
    from openrouter_core.models.image_generation_usage import ImageGenerationUsage


@model
class ImageGenerationResponse(WireModel):
    """Generated images, and what they cost."""

    created: int
    """When the images were made, in Unix seconds."""
    data: list[ImageGenerationResponseData]
    usage: ImageGenerationUsage | None = None
