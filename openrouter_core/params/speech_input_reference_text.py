"""Parameters SpeechInputReferenceText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_text import SpeechInputReferenceText


class SpeechInputReferenceTextParam(TypedDict, total=False):
    """Text that guides the speech, at most 10000 characters."""

    text: Required[str]
    type: Required[Literal["text"]]


SpeechInputReferenceTextInput: TypeAlias = "SpeechInputReferenceTextParam | SpeechInputReferenceText"
"""What may be passed as SpeechInputReferenceText: a dict, or the model."""
