"""Model OutputItemImageGenerationCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemImageGenerationCall as OutputItemImageGenerationCall
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputItemImageGenerationCall(WireModel):
        """A generated image, in output that alignment rejected."""

        id: str
        status: ImageGenerationStatus
        type: Literal["image_generation_call"]
        result: str | None = nullable(default=None)
