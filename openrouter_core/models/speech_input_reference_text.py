"""Model SpeechInputReferenceText."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class SpeechInputReferenceText(WireModel):
    """Text that guides the speech, at most 10000 characters."""

    text: str
    type: Literal["text"]
