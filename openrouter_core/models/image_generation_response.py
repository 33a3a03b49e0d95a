"""Model ImageGenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationResponse as ImageGenerationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenerationResponse(WireModel):
        """Generated images, and what they cost."""

        created: int
        data: list[ImageGenerationResponseData]
        usage: ImageGenerationUsage | None = None
