"""Model OutputItemCustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.output_item_custom_tool_call_status import OutputItemCustomToolCallStatus


@model
class OutputItemCustomToolCall(WireModel):
    """A custom tool call, in output that alignment rejected."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free-form text that the model passes to the tool."""
    name: str
    type: Literal["custom_tool_call"]
    async_: bool | None = wire("async", default=None)
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputItemCustomToolCallStatus | None = None
