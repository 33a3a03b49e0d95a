"""Model STTURLInputAudio."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class STTURLInputAudio(WireModel):
    """Audio to transcribe, fetched from an address."""

    url: str
    """Address of the audio."""
    format: str | None = None
    """Audio format, such as `wav` or `mp3`."""
