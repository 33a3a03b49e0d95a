"""Parameters ChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_tool_message import ChatToolMessage
    from openrouter_core.params.chat_tool_message_content import ChatToolMessageContentInput


class ChatToolMessageParam(TypedDict, total=False):
    """Result of a tool call."""

    content: Required[ChatToolMessageContentInput]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """Id of the tool call that it answers."""


ChatToolMessageInput: TypeAlias = "ChatToolMessageParam | ChatToolMessage"
"""What may be passed as ChatToolMessage: a dict, or the model."""
