"""Model InputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputAudio as InputAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class InputAudio(WireModel):
        """Audio part of an input message."""

        input_audio: InputAudioInputAudio
        type: Literal["input_audio"]
