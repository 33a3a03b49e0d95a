"""Model SpeechInputReferenceImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInputReferenceImage as SpeechInputReferenceImage
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechInputReferenceImage(WireModel):
        """Image that guides the speech."""

        image_url: SpeechInputReferenceImageInput
        type: Literal["image_url"]
