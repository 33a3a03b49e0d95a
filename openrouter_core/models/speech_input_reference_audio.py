"""Model SpeechInputReferenceAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_audio_input import SpeechInputReferenceAudioInput


@model
class SpeechInputReferenceAudio(WireModel):
    """Audio clip that guides the speech, such as a voice to copy."""

    input_audio: SpeechInputReferenceAudioInput
    type: Literal["input_audio"]
