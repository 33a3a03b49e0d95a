"""Model VideoGenerationRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.video_generation_request_options import VideoGenerationRequestOptions


@model
class VideoGenerationRequestProvider(WireModel):
    """Provider options of a video request."""

    options: VideoGenerationRequestOptions | None = None
    """Options for single providers, passed through unchanged."""
