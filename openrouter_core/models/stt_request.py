"""Model STTRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stt_input_audio import STTInputAudio
    from openrouter_core.models.stt_request_provider import STTRequestProvider
    from openrouter_core.models.stt_request_response_format import STTRequestResponseFormat
    from openrouter_core.models.stt_timestamp_granularity import STTTimestampGranularity
    from openrouter_core.models.trace_config import TraceConfig


@model
class STTRequest(WireModel):
    """Request to transcribe speech."""

    input_audio: STTInputAudio
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    diarize: bool | None = None
    """Whether to tell the speakers apart."""
    keyterms: list[str] | None = None
    """Words and names that the transcript is likely to contain."""
    language: str | None = None
    """Language of the speech as a code, such as `en`."""
    provider: STTRequestProvider | None = None
    """Data policy and options for the provider."""
    response_format: STTRequestResponseFormat | None = None
    """Form of the answer: `json` for the text, `verbose_json` for timings and more as well."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    temperature: float | None = None
    """Randomness of the transcription; lower is more predictable."""
    timestamp_granularities: list[STTTimestampGranularity] | None = None
    """Whether to time words, segments or both."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
