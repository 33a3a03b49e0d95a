"""Model SpeechInputReferenceAudioInput."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class SpeechInputReferenceAudioInput(WireModel):
    """Reference clip, as inline data or an address."""

    data: str | None = None
    """The audio, base64; at most 20971520 characters."""
    format: str | None = None
    """Audio format, such as `wav` or `mp3`."""
    url: str | None = None
    """Address of the audio."""
