"""Model ChatStreamToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_stream_tool_call_function import ChatStreamToolCallFunction


@model
class ChatStreamToolCall(WireModel):
    """Piece of a tool call."""

    index: int
    """Which tool call of the message it belongs to, from 0."""
    function: ChatStreamToolCallFunction | None = None
    id: str | None = None
    """Id of the call; in its first piece only."""
    type: Literal["function"] | None = None
