"""Model ContentPartAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartAudio as ContentPartAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartAudio(WireModel):
        """Reference audio for a generation request."""

        audio_url: AudioURL
        type: Literal["audio_url"]
