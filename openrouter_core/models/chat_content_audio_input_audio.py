"""Model ChatContentAudioInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentAudioInputAudio as ChatContentAudioInputAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentAudioInputAudio(WireModel):
        """Audio given in the request itself."""

        data: str
        format: str
