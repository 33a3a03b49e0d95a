"""Model ChatAudioOutput."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatAudioOutput(WireModel):
    """Audio that the model spoke."""

    data: str | None = None
    """The audio in base64; in a stream, a piece of it."""
    expires_at: int | None = None
    """When the provider forgets the audio, Unix seconds."""
    id: str | None = None
    """Id by which a later message can refer to the audio."""
    transcript: str | None = None
    """What is said; in a stream, a piece of it."""
