"""Model ToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_call_item_execution import ToolSearchCallItemExecution
    from openrouter_core.models.tool_search_call_item_status import ToolSearchCallItemStatus


@model
class ToolSearchCallItem(WireModel):
    """The model's search for tools that are loaded on demand."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    execution: ToolSearchCallItemExecution
    """Who runs the search: the server or the client."""
    type: Literal["tool_search_call"]
    arguments: Any = nullable(default=None)
    """What is searched for."""
    id: str | None = nullable(default=None)
    status: ToolSearchCallItemStatus | None = nullable(default=None)
