"""Parameters LegacyChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.legacy_chat_content_video_input import LegacyChatContentVideoInput
    from openrouter_core.params.legacy_chat_content_video_input_processing import LegacyChatContentVideoInputProcessingInput


class LegacyChatContentVideoInputParam(TypedDict, total=False):
    """Address of a video and how to process it."""

    url: Required[str]
    """URL or data URL of the video."""
    processing: LegacyChatContentVideoInputProcessingInput
    """How the video is processed: `agentic` or `static`."""


LegacyChatContentVideoInputInput: TypeAlias = "LegacyChatContentVideoInputParam | LegacyChatContentVideoInput"
"""What may be passed as LegacyChatContentVideoInput: a dict, or the model."""
