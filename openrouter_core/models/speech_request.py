"""Model SpeechRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechRequest as SpeechRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechRequest(WireModel):
        """Request to turn text into speech."""

        input: SpeechInput
        model: str
        input_references: list[SpeechInputReference] | None = None
        instructions: str | None = None
        provider: SpeechRequestProvider | None = None
        response_format: SpeechRequestResponseFormat | None = None
        session_id: str | None = None
        speed: float | None = None
        trace: TraceConfig | None = None
        user: str | None = None
        voice: str | None = None
