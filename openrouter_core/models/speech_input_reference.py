"""Union SpeechInputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.speech_input_reference_audio import SpeechInputReferenceAudio
    from openrouter_core.models.speech_input_reference_image import SpeechInputReferenceImage
    from openrouter_core.models.speech_input_reference_text import SpeechInputReferenceText
    from openrouter_core.unions import UnknownVariant

    SpeechInputReference: TypeAlias = (
        SpeechInputReferenceImage | SpeechInputReferenceAudio | SpeechInputReferenceText | UnknownVariant
    )
    """Image, audio or text that guides the speech to be made."""
else:
    SpeechInputReference = Tagged(
        "type",
        {
            "image_url": "SpeechInputReferenceImage",
            "input_audio": "SpeechInputReferenceAudio",
            "text": "SpeechInputReferenceText",
        },
    )
