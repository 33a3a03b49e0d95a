"""Model LegacyChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.legacy_chat_content_video_input_processing import LegacyChatContentVideoInputProcessing


@model
class LegacyChatContentVideoInput(WireModel):
    """Address of a video and how to process it."""

    url: str
    """URL or data URL of the video."""
    processing: LegacyChatContentVideoInputProcessing | None = None
    """How the video is processed: `agentic` or `static`."""
