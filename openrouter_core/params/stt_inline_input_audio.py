"""Parameters STTInlineInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stt_inline_input_audio import STTInlineInputAudio


class STTInlineInputAudioParam(TypedDict, total=False):
    """Audio to transcribe, sent within the request."""

    data: Required[str]
    """The audio, base64."""
    format: Required[str]
    """Audio format, such as `wav` or `mp3`."""


STTInlineInputAudioInput: TypeAlias = "STTInlineInputAudioParam | STTInlineInputAudio"
"""What may be passed as STTInlineInputAudio: a dict, or the model."""
