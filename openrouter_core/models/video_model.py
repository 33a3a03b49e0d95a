"""Model VideoModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.supported_aspect_ratio import SupportedAspectRatio
    from openrouter_core.models.supported_frame_image import SupportedFrameImage
    from openrouter_core.models.supported_resolution import SupportedResolution
    from openrouter_core.models.supported_size import SupportedSize
    from openrouter_core.models.upscale_factor import UpscaleFactor


@model
class VideoModel(WireModel):
    """Video model and what it supports."""

    allowed_passthrough_parameters: list[str]
    """Provider parameters that may be given in `provider.options`."""
    canonical_slug: str
    """Permanent slug of the model."""
    created: int
    """When it was made, Unix seconds."""
    creativity: list[int] | None
    """Values of `creativity` it accepts; null if the setting is not supported."""
    generate_audio: bool | None
    """Whether it can add sound; null if not known."""
    id: str
    """Slug of the model, for `model` in requests."""
    name: str
    seed: bool | None
    """Whether it accepts a seed; null if not known."""
    supported_aspect_ratios: list[SupportedAspectRatio] | None
    """Width to height ratios it can make, such as `16:9`."""
    supported_durations: list[int] | None
    """Lengths of video it can make, in seconds."""
    supported_frame_images: list[SupportedFrameImage] | None
    """Frames that can be given as images: the first, the last or both."""
    supported_resolutions: list[SupportedResolution] | None
    supported_sizes: list[SupportedSize] | None
    """Sizes it can make, as width and height in pixels."""
    upscale_factor: UpscaleFactor | None
    """Range of enlargement; null if it does not enlarge."""
    description: str | None = None
    hugging_face_id: str | None = nullable(default=None)
    """Id of the model on Hugging Face, if it is there."""
    pricing_skus: dict[str, str] | None = nullable(default=None)
    """Price of each unit that can be charged, by its name, as decimal strings."""
