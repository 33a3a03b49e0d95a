"""Model AlignmentChatAudio."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AlignmentChatAudio(WireModel):
    """Audio in a rejected chat answer."""

    transcript: str
    """What is said in the audio."""
    id: str | None = None
