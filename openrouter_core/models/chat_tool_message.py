"""Model ChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_tool_message_content import ChatToolMessageContent


@model
class ChatToolMessage(WireModel):
    """Result of a tool call."""

    content: ChatToolMessageContent
    role: Literal["tool"]
    tool_call_id: str
    """Id of the tool call that it answers."""
