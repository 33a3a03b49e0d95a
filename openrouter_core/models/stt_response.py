"""Model STTResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stt_entity import STTEntity
    from openrouter_core.models.stt_segment import STTSegment
    from openrouter_core.models.stt_usage import STTUsage
    from openrouter_core.models.stt_word import STTWord


@model
class STTResponse(WireModel):
    """Transcript of an audio file."""

    text: str
    confidence: float | None = None
    """How sure the model is of the transcript."""
    duration: float | None = None
    """Length of the audio, in seconds."""
    entities: list[STTEntity] | None = None
    """Names and other entities found in the text."""
    language: str | None = None
    """Language of the speech, as given or detected."""
    language_confidence: float | None = None
    """How sure the model is of the language."""
    segments: list[STTSegment] | None = None
    """The transcript in timed segments."""
    task: str | None = None
    """What was done, such as `transcribe`."""
    usage: STTUsage | None = None
    words: list[STTWord] | None = None
    """The transcript in timed words."""
