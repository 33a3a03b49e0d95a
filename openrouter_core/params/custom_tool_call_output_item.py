"""Parameters CustomToolCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_output_item import CustomToolCallOutputItem
    from openrouter_core.params.custom_tool_call_output_item_output_union2 import CustomToolCallOutputItemOutputUnion2Input


class CustomToolCallOutputItemParam(TypedDict, total=False):
    """Input item: what a custom tool call gave, for the model to go on with."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    output: Required[CustomToolCallOutputItemOutputUnion2Input]
    """Output of the tool: text, or a list of text, image and file parts."""
    type: Required[Literal["custom_tool_call_output"]]
    id: str


CustomToolCallOutputItemInput: TypeAlias = "CustomToolCallOutputItemParam | CustomToolCallOutputItem"
"""What may be passed as CustomToolCallOutputItem: a dict, or the model."""
