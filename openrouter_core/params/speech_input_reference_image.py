"""Parameters SpeechInputReferenceImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_image import SpeechInputReferenceImage
    from openrouter_core.params.speech_input_reference_image_input import SpeechInputReferenceImageInputInput


class SpeechInputReferenceImageParam(TypedDict, total=False):
    """Image that guides the speech."""

    image_url: Required[SpeechInputReferenceImageInputInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


SpeechInputReferenceImageInput: TypeAlias = "SpeechInputReferenceImageParam | SpeechInputReferenceImage"
"""What may be passed as SpeechInputReferenceImage: a dict, or the model."""
