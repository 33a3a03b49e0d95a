"""Parameters ChatContentVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_video import ChatContentVideo
    from openrouter_core.params.chat_content_video_input import ChatContentVideoInputInput


class ChatContentVideoParam(TypedDict, total=False):
    """Video part of a message."""

    type: Required[Literal["video_url"]]
    video_url: Required[ChatContentVideoInputInput]


ChatContentVideoInput: TypeAlias = "ChatContentVideoParam | ChatContentVideo"
"""What may be passed as ChatContentVideo: a dict, or the model."""
