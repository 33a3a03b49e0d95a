"""Model InputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputVideo as InputVideo
else:
    from openrouter_core.model import WireModel, model

    @model
    class InputVideo(WireModel):
        """Video part of an input message."""

        type: Literal["input_video"]
        video_url: str
        processing: InputVideoProcessing | None = None
