"""Model STTSegment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTSegment as STTSegment
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTSegment(WireModel):
        """Timed segment of a transcript."""

        end: float
        id: int
        start: float
        text: str
        avg_logprob: float | None = None
        channel: int | None = None
        compression_ratio: float | None = None
        no_speech_prob: float | None = None
        seek: int | None = None
        speaker: int | None = None
        speaker_label: str | None = None
        temperature: float | None = None
        tokens: list[int] | None = None
