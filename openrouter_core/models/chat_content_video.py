"""Model ChatContentVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_video_input import ChatContentVideoInput


@model
class ChatContentVideo(WireModel):
    """Video part of a message."""

    type: Literal["video_url"]
    video_url: ChatContentVideoInput
