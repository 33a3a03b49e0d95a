"""Model STTSegment."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class STTSegment(WireModel):
    """Timed segment of a transcript."""

    end: float
    """End, in seconds from the start of the audio."""
    id: int
    """Number of the segment."""
    start: float
    """Start, in seconds from the start of the audio."""
    text: str
    avg_logprob: float | None = None
    """Mean log probability of the segment's tokens."""
    channel: int | None = None
    """Audio channel the segment was heard on."""
    compression_ratio: float | None = None
    """Compression ratio of the text; a high one hints at repetition."""
    no_speech_prob: float | None = None
    """Probability that the segment holds no speech."""
    seek: int | None = None
    """Offset in the audio of the window that the segment was decoded from."""
    speaker: int | None = None
    """Number of the speaker."""
    speaker_label: str | None = None
    """Name given to the speaker."""
    temperature: float | None = None
    """Temperature the segment was decoded with."""
    tokens: list[int] | None = None
    """Token ids of the text."""
