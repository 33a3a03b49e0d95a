"""Model OutputImageGenerationCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_status import ImageGenerationStatus


@model
class OutputImageGenerationCallItem(WireModel):
    """An image that a model generated with the provider's image tool."""

    id: str
    status: ImageGenerationStatus
    type: Literal["image_generation_call"]
    result: str | None = nullable(default=None)
    """The image, base64, or null while there is none."""
    prompt: str | None = None
    """Text that the image was made from."""
