"""Parameters SpeechInputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.speech_input_reference_audio import SpeechInputReferenceAudioInput
    from openrouter_core.params.speech_input_reference_image import SpeechInputReferenceImageInput
    from openrouter_core.params.speech_input_reference_text import SpeechInputReferenceTextInput

    SpeechInputReferenceInput: TypeAlias = (
        SpeechInputReferenceImageInput | SpeechInputReferenceAudioInput | SpeechInputReferenceTextInput
    )
    """Image, audio or text that guides the speech to be made."""
