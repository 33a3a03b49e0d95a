"""Model VideoGenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.video_generation_response_status import VideoGenerationResponseStatus
    from openrouter_core.models.video_generation_usage import VideoGenerationUsage


@model
class VideoGenerationResponse(WireModel):
    """State of a video job, and its videos once it is complete."""

    id: str
    polling_url: str
    """Address to ask for the state of the job."""
    status: VideoGenerationResponseStatus
    error: str | None = None
    """Why the job failed."""
    expires_at: int | None = None
    """When the videos expire, as a Unix time."""
    generation_id: str | None = None
    """Generation to look up cost and other facts by, once there is one."""
    unsigned_urls: list[str] | None = None
    """Addresses of the videos without a signature; fetching one may need the API key."""
    urls: list[str] | None = None
    """Addresses of the videos."""
    usage: VideoGenerationUsage | None = None
