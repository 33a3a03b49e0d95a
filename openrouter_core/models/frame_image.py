"""Model FrameImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FrameImage as FrameImage
else:
    from openrouter_core.model import WireModel, model

    @model
    class FrameImage(WireModel):
        """Image that a generated video is to begin or end with."""

        image_url: FrameImageImageURL
        type: Literal["image_url"]
        frame_type: FrameType
