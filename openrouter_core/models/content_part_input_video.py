"""Model ContentPartInputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartInputVideo as ContentPartInputVideo
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartInputVideo(WireModel):
        """Video part of an input to embed."""

        input_video: MultimodalMedia
        type: Literal["input_video"]
