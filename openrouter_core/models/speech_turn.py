"""Model SpeechTurn."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class SpeechTurn(WireModel):
    """One turn of a dialogue to speak."""

    text: str
    """What to say."""
    instructions: str | None = None
    """How to speak this turn."""
    voice: str | None = None
    """Voice of this turn."""
