"""Model ImageGenerationServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerToolOpenRouter as ImageGenerationServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenerationServerToolOpenRouter(WireModel):
        """Server tool of OpenRouter that lets the model generate images."""

        type: Literal["openrouter:image_generation"]
        parameters: ImageGenerationServerToolConfig | None = None
