"""Parameters InputAudioInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_audio_input_audio import InputAudioInputAudio
    from openrouter_core.params.format_enum import FormatEnumInput


class InputAudioInputAudioParam(TypedDict, total=False):
    """Audio data and its format."""

    data: Required[str]
    """Bytes of the audio, in base64."""
    format: Required[FormatEnumInput]
    """Format in which the audio is encoded."""


InputAudioInputAudioInput: TypeAlias = "InputAudioInputAudioParam | InputAudioInputAudio"
"""What may be passed as InputAudioInputAudio: a dict, or the model."""
