"""Model STTInlineInputAudio."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class STTInlineInputAudio(WireModel):
    """Audio to transcribe, sent within the request."""

    data: str
    """The audio, base64."""
    format: str
    """Audio format, such as `wav` or `mp3`."""
