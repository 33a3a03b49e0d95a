"""Model InputAudioInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputAudioInputAudio as InputAudioInputAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class InputAudioInputAudio(WireModel):
        """Audio data and its format."""

        data: str
        format: FormatEnum
