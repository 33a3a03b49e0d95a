"""Model VideoModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.video_model import VideoModel


@model
class VideoModelsListResponse(WireModel):
    """Video models that can be used."""

    data: list[VideoModel]
