"""Parameters InputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_video import InputVideo
    from openrouter_core.params.input_video_processing import InputVideoProcessingInput


class InputVideoParam(TypedDict, total=False):
    """Video part of an input message."""

    type: Required[Literal["input_video"]]
    video_url: Required[str]
    """Web address or base64 data URL of the video."""
    processing: InputVideoProcessingInput
    """How the video is looked at: `agentic` or `static`."""


InputVideoInput: TypeAlias = "InputVideoParam | InputVideo"
"""What may be passed as InputVideo: a dict, or the model."""
