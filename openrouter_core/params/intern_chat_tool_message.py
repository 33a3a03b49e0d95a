"""Parameters InternChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_tool_message import InternChatToolMessage
    from openrouter_core.params.intern_chat_message_content import InternChatMessageContentInput


class InternChatToolMessageParam(TypedDict, total=False):
    """The answer to a tool call of an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """ID of the tool call that this answers."""


InternChatToolMessageInput: TypeAlias = "InternChatToolMessageParam | InternChatToolMessage"
"""What may be passed as InternChatToolMessage: a dict, or the model."""
