"""Model CreateAudioTranscriptionsMultipartRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        CreateAudioTranscriptionsMultipartRequestBody as CreateAudioTranscriptionsMultipartRequestBody,
    )
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class CreateAudioTranscriptionsMultipartRequestBody(WireModel):
        """Form of a transcription request: the audio and how to write it down."""

        model: str
        diarize: bool | None = None
        file: str | None = None
        keyterms: list[str] | None = wire("keyterms[]", default=None)
        language: str | None = None
        provider: str | None = None
        response_format: CreateAudioTranscriptionsMultipartResponseFormat | None = None
        session_id: str | None = None
        source_url: str | None = None
        temperature: float | None = None
        timestamp_granularities: list[TimestampGranularities] | None = wire("timestamp_granularities[]", default=None)
        trace: str | None = None
        user: str | None = None
