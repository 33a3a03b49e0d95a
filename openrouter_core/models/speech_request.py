"""Model SpeechRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.speech_input import SpeechInput
    from openrouter_core.models.speech_input_reference import SpeechInputReference
    from openrouter_core.models.speech_request_provider import SpeechRequestProvider
    from openrouter_core.models.speech_request_response_format import SpeechRequestResponseFormat
    from openrouter_core.models.trace_config import TraceConfig


@model
class SpeechRequest(WireModel):
    """Request to turn text into speech."""

    input: SpeechInput
    """What to speak."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    input_references: list[SpeechInputReference] | None = None
    """Images, clips and texts that guide the speech."""
    instructions: str | None = None
    """How to speak: tone, pace, accent and so on."""
    provider: SpeechRequestProvider | None = None
    """Data policy and options for the provider."""
    response_format: SpeechRequestResponseFormat | None = None
    """Audio format of the answer."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    speed: float | None = None
    """Speed of speech as a factor; 1 is normal."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
    voice: str | None = None
    """Voice to use; which ones there are depends on the model."""
