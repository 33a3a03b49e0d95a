"""Model VideoGenerationRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationRequestProvider as VideoGenerationRequestProvider
else:
    from openrouter_core.model import WireModel, model

    @model
    class VideoGenerationRequestProvider(WireModel):
        """Provider options of a video request."""

        options: VideoGenerationRequestOptions | None = None
