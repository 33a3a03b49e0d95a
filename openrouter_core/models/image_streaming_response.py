"""Model ImageStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageStreamingResponse as ImageStreamingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageStreamingResponse(WireModel):
        """One event of an image stream."""

        data: ImageStreamingResponseData
