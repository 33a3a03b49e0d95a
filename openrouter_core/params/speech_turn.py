"""Parameters SpeechTurn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_turn import SpeechTurn


class SpeechTurnParam(TypedDict, total=False):
    """One turn of a dialogue to speak."""

    text: Required[str]
    """What to say."""
    instructions: str
    """How to speak this turn."""
    voice: str
    """Voice of this turn."""


SpeechTurnInput: TypeAlias = "SpeechTurnParam | SpeechTurn"
"""What may be passed as SpeechTurn: a dict, or the model."""
