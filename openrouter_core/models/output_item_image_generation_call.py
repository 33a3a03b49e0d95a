"""Model OutputItemImageGenerationCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_status import ImageGenerationStatus


@model
class OutputItemImageGenerationCall(WireModel):
    """A generated image, in output that alignment rejected."""

    id: str
    status: ImageGenerationStatus
    type: Literal["image_generation_call"]
    result: str | None = nullable(default=None)
    """The image, base64, or null while there is none."""
