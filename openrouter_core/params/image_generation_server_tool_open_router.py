"""Parameters ImageGenerationServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from openrouter_core.params.image_generation_server_tool_config import ImageGenerationServerToolConfigInput


class ImageGenerationServerToolOpenRouterParam(TypedDict, total=False):
    """Server tool of OpenRouter that lets the model generate images."""

    type: Required[Literal["openrouter:image_generation"]]
    parameters: ImageGenerationServerToolConfigInput


ImageGenerationServerToolOpenRouterInput: TypeAlias = (
    "ImageGenerationServerToolOpenRouterParam | ImageGenerationServerToolOpenRouter"
)
"""What may be passed as ImageGenerationServerToolOpenRouter: a dict, or the model."""
