"""Model SpeechTurn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechTurn as SpeechTurn
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechTurn(WireModel):
        """One turn of a dialogue to speak."""

        text: str
        instructions: str | None = None
        voice: str | None = None
