"""Parameters FunctionCallOutputItemOutputUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.function_call_output_item_output_input_image import FunctionCallOutputItemOutputInputImageInput
    from openrouter_core.params.input_file import InputFileInput
    from openrouter_core.params.input_text import InputTextInput

    FunctionCallOutputItemOutputUnion1Input: TypeAlias = (
        InputTextInput | FunctionCallOutputItemOutputInputImageInput | InputFileInput
    )
    """Part of a function's output: text, an image or a file."""
