"""Model ImageGenerationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_server_tool_background import ImageGenerationServerToolBackground
    from openrouter_core.models.image_generation_server_tool_output_format import ImageGenerationServerToolOutputFormat
    from openrouter_core.models.image_generation_server_tool_quality import ImageGenerationServerToolQuality
    from openrouter_core.models.input_fidelity import InputFidelity
    from openrouter_core.models.input_image_mask import InputImageMask
    from openrouter_core.models.moderation import Moderation


@model
class ImageGenerationServerTool(WireModel):
    """Tool of the OpenAI kind that lets the model generate and edit images."""

    type: Literal["image_generation"]
    background: ImageGenerationServerToolBackground | None = None
    """What the background of the image is like."""
    input_fidelity: InputFidelity | None = nullable(default=None)
    """How closely to keep to the look of input images: `high` or `low`."""
    input_image_mask: InputImageMask | None = None
    """Mask that marks which part of an image to change."""
    model: str | None = None
    """Image model to use."""
    moderation: Moderation | None = None
    """How strictly images are moderated: `auto` or `low`."""
    output_compression: int | None = None
    """Compression of the image, in percent."""
    output_format: ImageGenerationServerToolOutputFormat | None = None
    """File format of the image."""
    partial_images: int | None = None
    """Number of unfinished images to stream on the way."""
    quality: ImageGenerationServerToolQuality | None = None
    """How much care goes into the image; more costs more."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`, or `auto`."""
