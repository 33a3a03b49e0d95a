"""Model FunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.function_call_item_subagent_item import FunctionCallItemSubagentItem
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class FunctionCallItem(WireModel):
    """Input item: an earlier function call by the model."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    """Name of the function that was called."""
    type: Literal["function_call"]
    async_: bool | None = wire("async", default=None, nullable=True)
    id: str | None = nullable(default=None)
    namespace: str | None = nullable(default=None)
    """Namespace of the tool that is called."""
    status: ToolCallStatus | None = nullable(default=None)
    subagent_id: str | None = nullable(default=None)
    """Id of the subagent of this call, if it has one."""
    subagent_items: list[FunctionCallItemSubagentItem] | None = nullable(default=None)
    """Items that the subagent produced."""
