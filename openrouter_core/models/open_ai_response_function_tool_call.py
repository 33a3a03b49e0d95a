"""Model OpenAIResponseFunctionToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_response_function_tool_call_subagent_item import (
        OpenAIResponseFunctionToolCallSubagentItem,
    )
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OpenAIResponseFunctionToolCall(WireModel):
    """A call of a function, in a Responses conversation."""

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
    status: ToolCallStatus | None = None
    subagent_id: str | None = None
    """ID of the subagent behind the call."""
    subagent_items: list[OpenAIResponseFunctionToolCallSubagentItem] | None = None
    """Items of the subagent behind the call."""
