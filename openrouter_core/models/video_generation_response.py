"""Model VideoGenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationResponse as VideoGenerationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class VideoGenerationResponse(WireModel):
        """State of a video job, and its videos once it is complete."""

        id: str
        polling_url: str
        status: VideoGenerationResponseStatus
        error: str | None = None
        expires_at: int | None = None
        generation_id: str | None = None
        unsigned_urls: list[str] | None = None
        urls: list[str] | None = None
        usage: VideoGenerationUsage | None = None
