"""Model VideoGenerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.frame_image import FrameImage
    from openrouter_core.models.input_reference import InputReference
    from openrouter_core.models.trace_config import TraceConfig
    from openrouter_core.models.video_generation_request_aspect_ratio import VideoGenerationRequestAspectRatio
    from openrouter_core.models.video_generation_request_provider import VideoGenerationRequestProvider
    from openrouter_core.models.video_generation_request_resolution import VideoGenerationRequestResolution


@model
class VideoGenerationRequest(WireModel):
    """Request to generate a video, which runs as a job."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    aspect_ratio: VideoGenerationRequestAspectRatio | None = None
    """Width to height, such as `16:9`."""
    callback_url: str | None = None
    """Address that is called when the job is finished."""
    creativity: int | None = None
    """How freely the model may depart from the input; `creativity` of the model lists its values."""
    duration: int | None = None
    """Length of the video, in seconds."""
    frame_images: list[FrameImage] | None = None
    """Images to use as the first or last frame."""
    generate_audio: bool | None = None
    """Whether the video gets sound."""
    input_references: list[InputReference] | None = None
    """Images or other media that guide the video."""
    previous_job_id: str | None = None
    """Earlier job whose video is to be built on."""
    prompt: str | None = None
    """What the video shows."""
    provider: VideoGenerationRequestProvider | None = None
    resolution: VideoGenerationRequestResolution | None = None
    """Resolution class, such as `720p`."""
    seed: int | None = None
    """Number that makes the result repeatable where the model supports it."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    size: str | None = None
    """Width and height in pixels, such as `1280x720`."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    upscale_factor: float | None = None
    """Factor by which to enlarge the video."""
    user: str | None = None
    """Your own stable id of the end user."""
