"""Parameters ContentPartVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_video import ContentPartVideo
    from openrouter_core.params.video_url import VideoURLInput


class ContentPartVideoParam(TypedDict, total=False):
    """Reference video for a generation request."""

    type: Required[Literal["video_url"]]
    video_url: Required[VideoURLInput]


ContentPartVideoInput: TypeAlias = "ContentPartVideoParam | ContentPartVideo"
"""What may be passed as ContentPartVideo: a dict, or the model."""
