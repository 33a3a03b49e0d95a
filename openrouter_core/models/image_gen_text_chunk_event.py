"""Model ImageGenTextChunkEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_gen_text_chunk_event_phase import ImageGenTextChunkEventPhase


@model
class ImageGenTextChunkEvent(WireModel):
    """Image stream event: a piece of text that the model writes on the way."""

    phase: ImageGenTextChunkEventPhase
    """What the text belongs to: the `content`, the `reasoning` or a `draft`."""
    text: str
    type: Literal["image_generation.text_chunk"]
