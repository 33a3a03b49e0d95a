"""Model ImageGenCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenCompletedEvent as ImageGenCompletedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenCompletedEvent(WireModel):
        """Image stream event: a finished image."""

        b64_json: str
        created: int
        type: Literal["image_generation.completed"]
        media_type: str | None = None
        usage: ImageGenerationUsage | None = None
