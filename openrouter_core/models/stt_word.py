"""Model STTWord."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stt_word_type import STTWordType


@model
class STTWord(WireModel):
    """Timed word, or other sound, of a transcript."""

    end: float
    """End, in seconds from the start of the audio."""
    start: float
    """Start, in seconds from the start of the audio."""
    word: str
    channel: int | None = None
    """Audio channel the word was heard on."""
    confidence: float | None = None
    """How sure the model is of the word."""
    speaker: int | None = None
    """Number of the speaker."""
    speaker_label: str | None = None
    """Name given to the speaker."""
    type: STTWordType | None = None
    """A spoken word, or an audio event such as laughter."""
