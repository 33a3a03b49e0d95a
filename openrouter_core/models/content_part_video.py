"""Model ContentPartVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.video_url import VideoURL


@model
class ContentPartVideo(WireModel):
    """Reference video for a generation request."""

    type: Literal["video_url"]
    video_url: VideoURL
