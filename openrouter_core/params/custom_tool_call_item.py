"""Parameters CustomToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_item import CustomToolCallItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


CustomToolCallItemParam = TypedDict(
    "CustomToolCallItemParam",
    {
        "call_id": "Required[str]",
        "input": "Required[str]",
        "name": "Required[str]",
        "type": "Required[Literal['custom_tool_call']]",
        "async": "bool | None",
        "id": "str | None",
        "namespace": "str | None",
        "status": "ToolCallStatusInput | None",
    },
    total=False,
)
"""Input item: an earlier call of a custom tool by the model."""


CustomToolCallItemInput: TypeAlias = "CustomToolCallItemParam | CustomToolCallItem"
"""What may be passed as CustomToolCallItem: a dict, or the model."""
