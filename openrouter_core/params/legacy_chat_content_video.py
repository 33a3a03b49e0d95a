"""Parameters LegacyChatContentVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.legacy_chat_content_video import LegacyChatContentVideo
    from openrouter_core.params.legacy_chat_content_video_input import LegacyChatContentVideoInputInput


class LegacyChatContentVideoParam(TypedDict, total=False):
    """A video in a chat message, under the older type name `input_video`."""

    type: Required[Literal["input_video"]]
    video_url: Required[LegacyChatContentVideoInputInput]


LegacyChatContentVideoInput: TypeAlias = "LegacyChatContentVideoParam | LegacyChatContentVideo"
"""What may be passed as LegacyChatContentVideo: a dict, or the model."""
