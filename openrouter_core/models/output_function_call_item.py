"""Model OutputFunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.output_function_call_item_status_union import OutputFunctionCallItemStatusUnion
    from openrouter_core.models.output_function_call_item_subagent_item import OutputFunctionCallItemSubagentItem


@model
class OutputFunctionCallItem(WireModel):
    """A model's call of a function, for the caller to run."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    type: Literal["function_call"]
    async_: bool | None = wire("async", default=None)
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputFunctionCallItemStatusUnion | None = None
    subagent_id: str | None = None
    """ID of the subagent behind the call."""
    subagent_items: list[OutputFunctionCallItemSubagentItem] | None = None
    """Items of the subagent behind the call."""
