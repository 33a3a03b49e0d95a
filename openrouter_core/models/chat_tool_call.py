"""Model ChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_tool_call_function import ChatToolCallFunction


@model
class ChatToolCall(WireModel):
    """Function call that you are to run and answer."""

    function: ChatToolCallFunction
    id: str
    """Give this as `tool_call_id` with the result."""
    type: Literal["function"]
