"""Model ChatContentAudioInputAudio."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatContentAudioInputAudio(WireModel):
    """Audio given in the request itself."""

    data: str
    """The audio in base64."""
    format: str
    """File format, such as `wav` or `mp3`."""
