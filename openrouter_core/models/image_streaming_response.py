"""Model ImageStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_streaming_response_data import ImageStreamingResponseData


@model
class ImageStreamingResponse(WireModel):
    """One event of an image stream."""

    data: ImageStreamingResponseData
