"""Model SpeechInputReferenceText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInputReferenceText as SpeechInputReferenceText
else:
    from openrouter_core.model import WireModel, model

    @model
    class SpeechInputReferenceText(WireModel):
        """Text that guides the speech, at most 10000 characters."""

        text: str
        type: Literal["text"]
