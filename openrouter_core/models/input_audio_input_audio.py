"""Model InputAudioInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.format_enum import FormatEnum


@model
class InputAudioInputAudio(WireModel):
    """Audio data and its format."""

    data: str
    """Bytes of the audio, in base64."""
    format: FormatEnum
    """Format in which the audio is encoded."""
