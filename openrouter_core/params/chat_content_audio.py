"""Parameters ChatContentAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_audio import ChatContentAudio
    from openrouter_core.params.chat_content_audio_input_audio import ChatContentAudioInputAudioInput


class ChatContentAudioParam(TypedDict, total=False):
    """Audio part of a message."""

    input_audio: Required[ChatContentAudioInputAudioInput]
    type: Required[Literal["input_audio"]]


ChatContentAudioInput: TypeAlias = "ChatContentAudioParam | ChatContentAudio"
"""What may be passed as ChatContentAudio: a dict, or the model."""
