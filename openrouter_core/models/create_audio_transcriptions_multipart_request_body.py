"""Model CreateAudioTranscriptionsMultipartRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.create_audio_transcriptions_multipart_response_format import (
        CreateAudioTranscriptionsMultipartResponseFormat,
    )
    from openrouter_core.models.timestamp_granularities import TimestampGranularities


@model
class CreateAudioTranscriptionsMultipartRequestBody(WireModel):
    """Form of a transcription request: the audio and how to write it down."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    diarize: bool | None = None
    """Whether to tell the speakers apart."""
    file: str | None = None
    """Bytes of the audio file."""
    keyterms: list[str] | None = wire("keyterms[]", default=None)
    """Words and phrases that the model should expect in the audio."""
    language: str | None = None
    """Language spoken in the audio, as a code such as `en`."""
    provider: str | None = None
    """Provider options, as text."""
    response_format: CreateAudioTranscriptionsMultipartResponseFormat | None = None
    """Shape of the answer: `json`, or `verbose_json` for more detail."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    source_url: str | None = None
    """Address of the audio."""
    temperature: float | None = None
    """Sampling temperature; lower values vary less."""
    timestamp_granularities: list[TimestampGranularities] | None = wire("timestamp_granularities[]", default=None)
    """What to give times for: each `word`, each `segment`, or both."""
    trace: str | None = None
    """Trace data for observability, as text."""
    user: str | None = None
    """Your own stable id of the end user."""
