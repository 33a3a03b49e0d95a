"""Model VideoModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoModel as VideoModel
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class VideoModel(WireModel):
        """Video model and what it supports."""

        allowed_passthrough_parameters: list[str]
        canonical_slug: str
        created: int
        creativity: list[int] | None
        generate_audio: bool | None
        id: str
        name: str
        seed: bool | None
        supported_aspect_ratios: list[SupportedAspectRatio] | None
        supported_durations: list[int] | None
        supported_frame_images: list[SupportedFrameImage] | None
        supported_resolutions: list[SupportedResolution] | None
        supported_sizes: list[SupportedSize] | None
        upscale_factor: UpscaleFactor | None
        description: str | None = None
        hugging_face_id: str | None = nullable(default=None)
        pricing_skus: dict[str, str] | None = nullable(default=None)
