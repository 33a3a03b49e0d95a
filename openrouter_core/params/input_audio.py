"""Parameters InputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_audio import InputAudio
    from openrouter_core.params.input_audio_input_audio import InputAudioInputAudioInput


class InputAudioParam(TypedDict, total=False):
    """Audio part of an input message."""

    input_audio: Required[InputAudioInputAudioInput]
    type: Required[Literal["input_audio"]]


InputAudioInput: TypeAlias = "InputAudioParam | InputAudio"
"""What may be passed as InputAudio: a dict, or the model."""
