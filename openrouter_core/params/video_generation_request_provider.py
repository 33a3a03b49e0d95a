"""Parameters VideoGenerationRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.video_generation_request_provider import VideoGenerationRequestProvider
    from openrouter_core.params.video_generation_request_options import VideoGenerationRequestOptionsInput


class VideoGenerationRequestProviderParam(TypedDict, total=False):
    """Provider options of a video request."""

    options: VideoGenerationRequestOptionsInput
    """Options for single providers, passed through unchanged."""


VideoGenerationRequestProviderInput: TypeAlias = "VideoGenerationRequestProviderParam | VideoGenerationRequestProvider"
"""What may be passed as VideoGenerationRequestProvider: a dict, or the model."""
