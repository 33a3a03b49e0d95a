"""Model FrameImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FrameImageImageURL as FrameImageImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class FrameImageImageURL(WireModel):
        """Address of an image for a video frame."""

        url: str
