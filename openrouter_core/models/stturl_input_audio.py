"""Model STTURLInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTURLInputAudio as STTURLInputAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTURLInputAudio(WireModel):
        """Audio to transcribe, fetched from an address."""

        url: str
        format: str | None = None
