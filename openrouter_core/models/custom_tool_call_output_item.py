"""Model CustomToolCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_output_item_output_union2 import CustomToolCallOutputItemOutputUnion2


@model
class CustomToolCallOutputItem(WireModel):
    """Input item: what a custom tool call gave, for the model to go on with."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: CustomToolCallOutputItemOutputUnion2
    """Output of the tool: text, or a list of text, image and file parts."""
    type: Literal["custom_tool_call_output"]
    id: str | None = None
