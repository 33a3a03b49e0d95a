"""Parameters CustomToolCallOutputItemOutputUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.custom_tool_call_output_item_output_input_image import (
        CustomToolCallOutputItemOutputInputImageInput,
    )
    from openrouter_core.params.input_file import InputFileInput
    from openrouter_core.params.input_text import InputTextInput

    CustomToolCallOutputItemOutputUnion1Input: TypeAlias = (
        InputTextInput | CustomToolCallOutputItemOutputInputImageInput | InputFileInput
    )
    """Part of a custom tool's output: text, an image or a file."""
