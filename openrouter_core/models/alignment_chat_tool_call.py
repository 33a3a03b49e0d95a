"""Model AlignmentChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_chat_tool_call_function import AlignmentChatToolCallFunction


@model
class AlignmentChatToolCall(WireModel):
    """Tool call in a rejected chat answer."""

    function: AlignmentChatToolCallFunction
    id: str
    type: Literal["function"]
