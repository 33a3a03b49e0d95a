"""Model ImageGenerationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerTool as ImageGenerationServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ImageGenerationServerTool(WireModel):
        """Tool of the OpenAI kind that lets the model generate and edit images."""

        type: Literal["image_generation"]
        background: ImageGenerationServerToolBackground | None = None
        input_fidelity: InputFidelity | None = nullable(default=None)
        input_image_mask: InputImageMask | None = None
        model: str | None = None
        moderation: Moderation | None = None
        output_compression: int | None = None
        output_format: ImageGenerationServerToolOutputFormat | None = None
        partial_images: int | None = None
        quality: ImageGenerationServerToolQuality | None = None
        size: str | None = None
