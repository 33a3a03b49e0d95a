"""Model ImageGenerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_part_image import ContentPartImage
    from openrouter_core.models.image_generation_provider_preferences import ImageGenerationProviderPreferences
    from openrouter_core.models.image_generation_request_aspect_ratio import ImageGenerationRequestAspectRatio
    from openrouter_core.models.image_generation_request_background import ImageGenerationRequestBackground
    from openrouter_core.models.image_generation_request_output_format import ImageGenerationRequestOutputFormat
    from openrouter_core.models.image_generation_request_quality import ImageGenerationRequestQuality
    from openrouter_core.models.image_generation_request_resolution import ImageGenerationRequestResolution
    from openrouter_core.models.trace_config import TraceConfig


@model
class ImageGenerationRequest(WireModel):
    """Image to generate: the prompt, the model and what the image should be like."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    prompt: str
    """Words that describe the image."""
    aspect_ratio: ImageGenerationRequestAspectRatio | None = None
    """Width to height, such as `16:9`, or `auto`."""
    background: ImageGenerationRequestBackground | None = None
    """Whether the background is `transparent`, `opaque` or left to the model."""
    input_references: list[ContentPartImage] | None = None
    """Images to edit or to draw on, up to 16."""
    n: int | None = None
    """Number of images to make."""
    output_compression: int | None = None
    """Compression of the image, in percent."""
    output_format: ImageGenerationRequestOutputFormat | None = None
    """File format of the image."""
    provider: ImageGenerationProviderPreferences | None = None
    quality: ImageGenerationRequestQuality | None = None
    """How much care goes into the image; more costs more."""
    resolution: ImageGenerationRequestResolution | None = None
    """Size class of the image, such as `1K` or `2K`."""
    seed: int | None = None
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""
    stream: bool | None = None
    """Whether the answer comes as a stream of events."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
