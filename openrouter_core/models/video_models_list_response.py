"""Model VideoModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoModelsListResponse as VideoModelsListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class VideoModelsListResponse(WireModel):
        """Video models that can be used."""

        data: list[VideoModel]
