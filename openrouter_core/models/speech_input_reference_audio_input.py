"""Model SpeechInputReferenceAudioInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInputReferenceAudioInput as SpeechInputReferenceAudioInput
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechInputReferenceAudioInput(WireModel):
        """Reference clip, as inline data or an address."""

        data: str | None = None
        format: str | None = None
        url: str | None = None
