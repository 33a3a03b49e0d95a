"""Parameters OutputMemoryServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_memory_server_tool_item import OutputMemoryServerToolItem
    from openrouter_core.params.action_enum import ActionEnumInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputMemoryServerToolItemParam(TypedDict, total=False):
    """An operation of OpenRouter's memory tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:memory"]]
    action: ActionEnumInput
    """Whether an entry was read, written or deleted."""
    id: str
    key: str
    """Key of the memory entry."""
    value: Any
    """Value of the memory entry."""


OutputMemoryServerToolItemInput: TypeAlias = "OutputMemoryServerToolItemParam | OutputMemoryServerToolItem"
"""What may be passed as OutputMemoryServerToolItem: a dict, or the model."""
