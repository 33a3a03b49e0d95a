"""Model ChatContentAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_audio_input_audio import ChatContentAudioInputAudio


@model
class ChatContentAudio(WireModel):
    """Audio part of a message."""

    input_audio: ChatContentAudioInputAudio
    type: Literal["input_audio"]
