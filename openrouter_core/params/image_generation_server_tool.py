"""Parameters ImageGenerationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_server_tool import ImageGenerationServerTool
    from openrouter_core.params.image_generation_server_tool_background import ImageGenerationServerToolBackgroundInput
    from openrouter_core.params.image_generation_server_tool_output_format import ImageGenerationServerToolOutputFormatInput
    from openrouter_core.params.image_generation_server_tool_quality import ImageGenerationServerToolQualityInput
    from openrouter_core.params.input_fidelity import InputFidelityInput
    from openrouter_core.params.input_image_mask import InputImageMaskInput
    from openrouter_core.params.moderation import ModerationInput


class ImageGenerationServerToolParam(TypedDict, total=False):
    """Tool of the OpenAI kind that lets the model generate and edit images."""

    type: Required[Literal["image_generation"]]
    background: ImageGenerationServerToolBackgroundInput
    """What the background of the image is like."""
    input_fidelity: InputFidelityInput | None
    """How closely to keep to the look of input images: `high` or `low`."""
    input_image_mask: InputImageMaskInput
    """Mask that marks which part of an image to change."""
    model: str
    """Image model to use."""
    moderation: ModerationInput
    """How strictly images are moderated: `auto` or `low`."""
    output_compression: int
    """Compression of the image, in percent."""
    output_format: ImageGenerationServerToolOutputFormatInput
    """File format of the image."""
    partial_images: int
    """Number of unfinished images to stream on the way."""
    quality: ImageGenerationServerToolQualityInput
    """How much care goes into the image; more costs more."""
    size: str
    """Width and height in pixels, such as `1024x1024`, or `auto`."""


ImageGenerationServerToolInput: TypeAlias = "ImageGenerationServerToolParam | ImageGenerationServerTool"
"""What may be passed as ImageGenerationServerTool: a dict, or the model."""
