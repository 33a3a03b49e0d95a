"""Model ContentPartInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartInputAudio as ContentPartInputAudio
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartInputAudio(WireModel):
        """Audio part of an input to embed."""

        input_audio: MultimodalMedia
        type: Literal["input_audio"]
