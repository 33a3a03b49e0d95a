"""Parameters SpeechInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.speech_turn import SpeechTurnInput

    SpeechInputInput: TypeAlias = str | Sequence[SpeechTurnInput]
    """What to speak: one text, or turns of a dialogue."""
