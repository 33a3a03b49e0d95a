"""Model InputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.input_video_processing import InputVideoProcessing


@model
class InputVideo(WireModel):
    """Video part of an input message."""

    type: Literal["input_video"]
    video_url: str
    """Web address or base64 data URL of the video."""
    processing: InputVideoProcessing | None = None
    """How the video is looked at: `agentic` or `static`."""
