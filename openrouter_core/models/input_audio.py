"""Model InputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.input_audio_input_audio import InputAudioInputAudio


@model
class InputAudio(WireModel):
    """Audio part of an input message."""

    input_audio: InputAudioInputAudio
    type: Literal["input_audio"]
