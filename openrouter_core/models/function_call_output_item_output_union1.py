"""Union FunctionCallOutputItemOutputUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.function_call_output_item_output_input_image import FunctionCallOutputItemOutputInputImage
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_text import InputText
    from openrouter_core.unions import UnknownVariant

    FunctionCallOutputItemOutputUnion1: TypeAlias = (
        InputText | FunctionCallOutputItemOutputInputImage | InputFile | UnknownVariant
    )
    """Part of a function's output: text, an image or a file."""
else:
    FunctionCallOutputItemOutputUnion1 = Tagged(
        "type", {"input_text": "InputText", "input_image": "FunctionCallOutputItemOutputInputImage", "input_file": "InputFile"}
    )
