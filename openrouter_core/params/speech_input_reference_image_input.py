"""Parameters SpeechInputReferenceImageInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_image_input import SpeechInputReferenceImageInput


class SpeechInputReferenceImageInputParam(TypedDict, total=False):
    """Address of a reference image."""

    url: Required[str]
    """Address of the image."""


SpeechInputReferenceImageInputInput: TypeAlias = "SpeechInputReferenceImageInputParam | SpeechInputReferenceImageInput"
"""What may be passed as SpeechInputReferenceImageInput: a dict, or the model."""
