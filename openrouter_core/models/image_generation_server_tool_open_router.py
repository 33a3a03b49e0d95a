"""Model ImageGenerationServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_server_tool_config import ImageGenerationServerToolConfig


@model
class ImageGenerationServerToolOpenRouter(WireModel):
    """Server tool of OpenRouter that lets the model generate images."""

    type: Literal["openrouter:image_generation"]
    parameters: ImageGenerationServerToolConfig | None = None
