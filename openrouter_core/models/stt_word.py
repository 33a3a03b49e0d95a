"""Model STTWord."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTWord as STTWord
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTWord(WireModel):
        """Timed word, or other sound, of a transcript."""

        end: float
        start: float
        word: str
        channel: int | None = None
        confidence: float | None = None
        speaker: int | None = None
        speaker_label: str | None = None
        type: STTWordType | None = None
