"""Model InternChatAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_echoed_tool_call import InternChatEchoedToolCall
    from openrouter_core.models.intern_chat_message_content import InternChatMessageContent


@model
class InternChatAssistantMessage(WireModel):
    """A message the intern wrote earlier in the conversation."""

    role: Literal["assistant"]
    content: InternChatMessageContent | None = nullable(default=None)
    tool_calls: list[InternChatEchoedToolCall] | None = None
    """Tool calls that the intern made in this message, sent back to it."""
