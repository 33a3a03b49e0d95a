"""Model ImageModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageModelsListResponse as ImageModelsListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageModelsListResponse(WireModel):
        """The image models."""

        data: list[ImageModelListItem]
