"""Model ImageGenerationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationResponseData as ImageGenerationResponseData
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenerationResponseData(WireModel):
        """One generated image."""

        b64_json: str
        media_type: str | None = None
