"""Parameters STTURLInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stturl_input_audio import STTURLInputAudio


class STTURLInputAudioParam(TypedDict, total=False):
    """Audio to transcribe, fetched from an address."""

    url: Required[str]
    """Address of the audio."""
    format: str
    """Audio format, such as `wav` or `mp3`."""


STTURLInputAudioInput: TypeAlias = "STTURLInputAudioParam | STTURLInputAudio"
"""What may be passed as STTURLInputAudio: a dict, or the model."""
