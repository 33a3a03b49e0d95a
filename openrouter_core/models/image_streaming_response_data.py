"""Union ImageStreamingResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.image_gen_completed_event import ImageGenCompletedEvent
    from openrouter_core.models.image_gen_partial_image_event import ImageGenPartialImageEvent
    from openrouter_core.models.image_gen_stream_error_event import ImageGenStreamErrorEvent
    from openrouter_core.models.image_gen_text_chunk_event import ImageGenTextChunkEvent
    from openrouter_core.unions import UnknownVariant

    ImageStreamingResponseData: TypeAlias = (
        ImageGenPartialImageEvent | ImageGenTextChunkEvent | ImageGenCompletedEvent | ImageGenStreamErrorEvent | UnknownVariant
    )
    """Event of an image stream: an unfinished image, text, a finished image or an error."""
else:
    ImageStreamingResponseData = Tagged(
        "type",
        {
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.text_chunk": "ImageGenTextChunkEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
            "error": "ImageGenStreamErrorEvent",
        },
    )
