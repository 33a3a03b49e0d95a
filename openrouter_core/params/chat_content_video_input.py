"""Parameters ChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_video_input import ChatContentVideoInput
    from openrouter_core.params.chat_content_video_input_processing import ChatContentVideoInputProcessingInput


class ChatContentVideoInputParam(TypedDict, total=False):
    """Video given by a URL."""

    url: Required[str]
    """URL or `data:` URL of the video."""
    processing: ChatContentVideoInputProcessingInput
    """How the video is looked at: `agentic` or `static`."""


ChatContentVideoInputInput: TypeAlias = "ChatContentVideoInputParam | ChatContentVideoInput"
"""What may be passed as ChatContentVideoInput: a dict, or the model."""
