"""Model ImageModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_model_list_item import ImageModelListItem


@model
class ImageModelsListResponse(WireModel):
    """The image models."""

    data: list[ImageModelListItem]
