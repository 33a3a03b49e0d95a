"""Model STTResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTResponse as STTResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTResponse(WireModel):
        """Transcript of an audio file."""

        text: str
        confidence: float | None = None
        duration: float | None = None
        entities: list[STTEntity] | None = None
        language: str | None = None
        language_confidence: float | None = None
        segments: list[STTSegment] | None = None
        task: str | None = None
        usage: STTUsage | None = None
        words: list[STTWord] | None = None
