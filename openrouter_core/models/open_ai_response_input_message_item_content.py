"""Union OpenAIResponseInputMessageItemContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.input_audio import InputAudio
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_image import InputImage
    from openrouter_core.models.input_text import InputText
    from openrouter_core.unions import UnknownVariant

    OpenAIResponseInputMessageItemContent: TypeAlias = InputAudio | InputFile | InputImage | InputText | UnknownVariant
    """A part of an input message: audio, a file, an image or text."""
else:
    OpenAIResponseInputMessageItemContent = Tagged(
        "type", {"input_audio": "InputAudio", "input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
