"""Parameters ToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_call_item import ToolSearchCallItem
    from openrouter_core.params.tool_search_call_item_execution import ToolSearchCallItemExecutionInput
    from openrouter_core.params.tool_search_call_item_status import ToolSearchCallItemStatusInput


class ToolSearchCallItemParam(TypedDict, total=False):
    """The model's search for tools that are loaded on demand."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    execution: Required[ToolSearchCallItemExecutionInput]
    """Who runs the search: the server or the client."""
    type: Required[Literal["tool_search_call"]]
    arguments: Any
    """What is searched for."""
    id: str | None
    status: ToolSearchCallItemStatusInput | None


ToolSearchCallItemInput: TypeAlias = "ToolSearchCallItemParam | ToolSearchCallItem"
"""What may be passed as ToolSearchCallItem: a dict, or the model."""
