"""Union SpeechInputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechInputReference as SpeechInputReference
else:
    from openrouter_core.unions import Tagged

    SpeechInputReference = Tagged(
        "type",
        {
            "image_url": "SpeechInputReferenceImage",
            "input_audio": "SpeechInputReferenceAudio",
            "text": "SpeechInputReferenceText",
        },
    )
