"""Union SpeechInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.speech_turn import SpeechTurn

    SpeechInput: TypeAlias = str | list[SpeechTurn]
    """What to speak: one text, or turns of a dialogue."""
else:
    SpeechInput = AnyOf("str", "list[SpeechTurn]")
