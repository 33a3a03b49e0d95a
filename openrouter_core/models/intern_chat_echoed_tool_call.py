"""Model InternChatEchoedToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_echoed_tool_call_function import InternChatEchoedToolCallFunction


@model
class InternChatEchoedToolCall(WireModel):
    """A tool call of an earlier intern message, sent back as history."""

    function: InternChatEchoedToolCallFunction
    id: str
