"""Union BaseInputsContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.input_audio import InputAudio
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_image import InputImage
    from openrouter_core.models.input_text import InputText
    from openrouter_core.unions import UnknownVariant

    BaseInputsContent1: TypeAlias = InputAudio | InputFile | InputImage | InputText | UnknownVariant
    """Part of an input message: text, an image, a file or audio."""
else:
    BaseInputsContent1 = Tagged(
        "type", {"input_audio": "InputAudio", "input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
