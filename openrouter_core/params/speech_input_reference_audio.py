"""Parameters SpeechInputReferenceAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_audio import SpeechInputReferenceAudio
    from openrouter_core.params.speech_input_reference_audio_input import SpeechInputReferenceAudioInputInput


class SpeechInputReferenceAudioParam(TypedDict, total=False):
    """Audio clip that guides the speech, such as a voice to copy."""

    input_audio: Required[SpeechInputReferenceAudioInputInput]
    type: Required[Literal["input_audio"]]


SpeechInputReferenceAudioInput: TypeAlias = "SpeechInputReferenceAudioParam | SpeechInputReferenceAudio"
"""What may be passed as SpeechInputReferenceAudio: a dict, or the model."""
