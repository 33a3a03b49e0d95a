"""Model STTInlineInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTInlineInputAudio as STTInlineInputAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTInlineInputAudio(WireModel):
        """Audio to transcribe, sent within the request."""

        data: str
        format: str
