"""Model VideoGenerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationRequest as VideoGenerationRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class VideoGenerationRequest(WireModel):
        """Request to generate a video, which runs as a job."""

        model: str
        aspect_ratio: VideoGenerationRequestAspectRatio | None = None
        callback_url: str | None = None
        creativity: int | None = None
        duration: int | None = None
        frame_images: list[FrameImage] | None = None
        generate_audio: bool | None = None
        input_references: list[InputReference] | None = None
        previous_job_id: str | None = None
        prompt: str | None = None
        provider: VideoGenerationRequestProvider | None = None
        resolution: VideoGenerationRequestResolution | None = None
        seed: int | None = None
        session_id: str | None = None
        size: str | None = None
        trace: TraceConfig | None = None
        upscale_factor: float | None = None
        user: str | None = None
