"""Model SpeechInputReferenceAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInputReferenceAudio as SpeechInputReferenceAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechInputReferenceAudio(WireModel):
        """Audio clip that guides the speech, such as a voice to copy."""

        input_audio: SpeechInputReferenceAudioInput
        type: Literal["input_audio"]
