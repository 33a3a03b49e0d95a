"""Parameters ImageGenerationServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_server_tool_config import ImageGenerationServerToolConfig


class ImageGenerationServerToolConfigParam(TypedDict, total=False):
    """Settings of the OpenRouter image tool; further image settings may be added."""

    model: str
    """Image model to use."""


ImageGenerationServerToolConfigInput: TypeAlias = "ImageGenerationServerToolConfigParam | ImageGenerationServerToolConfig"
"""What may be passed as ImageGenerationServerToolConfig: a dict, or the model."""
