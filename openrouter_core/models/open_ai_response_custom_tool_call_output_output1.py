"""Union OpenAIResponseCustomToolCallOutputOutput1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_image import InputImage
    from openrouter_core.models.input_text import InputText
    from openrouter_core.unions import UnknownVariant

    OpenAIResponseCustomToolCallOutputOutput1: TypeAlias = InputFile | InputImage | InputText | UnknownVariant
    """A part of a custom tool's output: a file, an image or text."""
else:
    OpenAIResponseCustomToolCallOutputOutput1 = Tagged(
        "type", {"input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
