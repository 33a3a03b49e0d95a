"""Model ChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_video_input_processing import ChatContentVideoInputProcessing


@model
class ChatContentVideoInput(WireModel):
    """Video given by a URL."""

    url: str
    """URL or `data:` URL of the video."""
    processing: ChatContentVideoInputProcessing | None = None
    """How the video is looked at: `agentic` or `static`."""
