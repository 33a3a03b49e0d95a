"""Model ImageGenTextChunkEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenTextChunkEvent as ImageGenTextChunkEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenTextChunkEvent(WireModel):
        """Image stream event: a piece of text that the model writes on the way."""

        phase: ImageGenTextChunkEventPhase
        text: str
        type: Literal["image_generation.text_chunk"]
