"""Union ImageStreamingResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageStreamingResponseData as ImageStreamingResponseData
else:
    from openrouter_core.unions import Tagged

    ImageStreamingResponseData = Tagged(
        "type",
        {
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.text_chunk": "ImageGenTextChunkEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
            "error": "ImageGenStreamErrorEvent",
        },
    )
