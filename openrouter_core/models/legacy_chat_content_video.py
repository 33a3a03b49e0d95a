"""Model LegacyChatContentVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LegacyChatContentVideo as LegacyChatContentVideo
else:
    from openrouter_core.model import WireModel, model

    @model
    class LegacyChatContentVideo(WireModel):
        """A video in a chat message, under the older type name `input_video`."""

        type: Literal["input_video"]
        video_url: LegacyChatContentVideoInput
