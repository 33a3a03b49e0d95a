"""Parameters SpeechInputReferenceAudioInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_audio_input import SpeechInputReferenceAudioInput


class SpeechInputReferenceAudioInputParam(TypedDict, total=False):
    """Reference clip, as inline data or an address."""

    data: str
    """The audio, base64; at most 20971520 characters."""
    format: str
    """Audio format, such as `wav` or `mp3`."""
    url: str
    """Address of the audio."""


SpeechInputReferenceAudioInputInput: TypeAlias = "SpeechInputReferenceAudioInputParam | SpeechInputReferenceAudioInput"
"""What may be passed as SpeechInputReferenceAudioInput: a dict, or the model."""
