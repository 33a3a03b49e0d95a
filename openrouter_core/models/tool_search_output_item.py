"""Model ToolSearchOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_output_item_execution import ToolSearchOutputItemExecution
    from openrouter_core.models.tool_search_output_item_status import ToolSearchOutputItemStatus
    from openrouter_core.models.tool_search_output_item_tool_union import ToolSearchOutputItemToolUnion


@model
class ToolSearchOutputItem(WireModel):
    """Tools that a tool search found."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    execution: ToolSearchOutputItemExecution
    """Who ran the search: the server or the client."""
    tools: list[ToolSearchOutputItemToolUnion]
    """Definitions of the tools found, which the model can call from here on."""
    type: Literal["tool_search_output"]
    id: str | None = nullable(default=None)
    status: ToolSearchOutputItemStatus | None = nullable(default=None)
