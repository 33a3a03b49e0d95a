"""Model ChatContentVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentVideo as ChatContentVideo
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentVideo(WireModel):
        """Video part of a message."""

        type: Literal["video_url"]
        video_url: ChatContentVideoInput
