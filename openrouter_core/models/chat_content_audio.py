"""Model ChatContentAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentAudio as ChatContentAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentAudio(WireModel):
        """Audio part of a message."""

        input_audio: ChatContentAudioInputAudio
        type: Literal["input_audio"]
