"""Model InternChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_tool_call_function import InternChatToolCallFunction


@model
class InternChatToolCall(WireModel):
    """A request of the intern for input from the caller, made as a tool call."""

    function: InternChatToolCallFunction
    id: str
    index: int
    """Position of the call among the tool calls of the message."""
    type: Literal["function"]
