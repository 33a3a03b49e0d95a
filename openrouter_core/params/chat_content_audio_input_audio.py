"""Parameters ChatContentAudioInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_audio_input_audio import ChatContentAudioInputAudio


class ChatContentAudioInputAudioParam(TypedDict, total=False):
    """Audio given in the request itself."""

    data: Required[str]
    """The audio in base64."""
    format: Required[str]
    """File format, such as `wav` or `mp3`."""


ChatContentAudioInputAudioInput: TypeAlias = "ChatContentAudioInputAudioParam | ChatContentAudioInputAudio"
"""What may be passed as ChatContentAudioInputAudio: a dict, or the model."""
