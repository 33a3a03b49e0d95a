"""Parameters FunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.function_call_item import FunctionCallItem
    from openrouter_core.params.function_call_item_subagent_item import FunctionCallItemSubagentItemInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


FunctionCallItemParam = TypedDict(
    "FunctionCallItemParam",
    {
        "arguments": "str | None",
        "call_id": "Required[str]",
        "name": "Required[str]",
        "type": "Required[Literal['function_call']]",
        "async": "bool | None",
        "id": "str | None",
        "namespace": "str | None",
        "status": "ToolCallStatusInput | None",
        "subagent_id": "str | None",
        "subagent_items": "Sequence[FunctionCallItemSubagentItemInput] | None",
    },
    total=False,
)
"""Input item: an earlier function call by the model."""


FunctionCallItemInput: TypeAlias = "FunctionCallItemParam | FunctionCallItem"
"""What may be passed as FunctionCallItem: a dict, or the model."""
