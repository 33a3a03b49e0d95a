"""Union SpeechInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInput as SpeechInput
else:
    from openrouter_core.unions import AnyOf

    SpeechInput = AnyOf("str", "list[SpeechTurn]")
