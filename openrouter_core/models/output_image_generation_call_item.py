"""Model OutputImageGenerationCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputImageGenerationCallItem as OutputImageGenerationCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputImageGenerationCallItem(WireModel):
        """An image that a model generated with the provider's image tool."""

        id: str
        status: ImageGenerationStatus
        type: Literal["image_generation_call"]
        result: str | None = nullable(default=None)
        prompt: str | None = None
