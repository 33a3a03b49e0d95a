"""Model SpeechInputReferenceImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_image_input import SpeechInputReferenceImageInput


@model
class SpeechInputReferenceImage(WireModel):
    """Image that guides the speech."""

    image_url: SpeechInputReferenceImageInput
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
