"""Model STTRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTRequest as STTRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTRequest(WireModel):
        """Request to transcribe speech."""

        input_audio: STTInputAudio
        model: str
        diarize: bool | None = None
        keyterms: list[str] | None = None
        language: str | None = None
        provider: STTRequestProvider | None = None
        response_format: STTRequestResponseFormat | None = None
        session_id: str | None = None
        temperature: float | None = None
        timestamp_granularities: list[STTTimestampGranularity] | None = None
        trace: TraceConfig | None = None
        user: str | None = None
