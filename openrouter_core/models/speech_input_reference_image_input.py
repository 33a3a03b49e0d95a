"""Model SpeechInputReferenceImageInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInputReferenceImageInput as SpeechInputReferenceImageInput
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechInputReferenceImageInput(WireModel):
        """Address of a reference image."""

        url: str
