"""Model SpeechInputReferenceImageInput."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class SpeechInputReferenceImageInput(WireModel):
    """Address of a reference image."""

    url: str
    """Address of the image."""
