"""Model ContentPartVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartVideo as ContentPartVideo
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartVideo(WireModel):
        """Reference video for a generation request."""

        type: Literal["video_url"]
        video_url: VideoURL
