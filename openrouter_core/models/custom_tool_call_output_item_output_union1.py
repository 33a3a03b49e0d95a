"""Union CustomToolCallOutputItemOutputUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_output_item_output_input_image import CustomToolCallOutputItemOutputInputImage
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_text import InputText
    from openrouter_core.unions import UnknownVariant

    CustomToolCallOutputItemOutputUnion1: TypeAlias = (
        InputText | CustomToolCallOutputItemOutputInputImage | InputFile | UnknownVariant
    )
    """Part of a custom tool's output: text, an image or a file."""
else:
    CustomToolCallOutputItemOutputUnion1 = Tagged(
        "type", {"input_text": "InputText", "input_image": "CustomToolCallOutputItemOutputInputImage", "input_file": "InputFile"}
    )
