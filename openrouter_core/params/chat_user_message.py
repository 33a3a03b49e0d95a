"""Parameters ChatUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_user_message import ChatUserMessage
    from openrouter_core.params.chat_user_message_content import ChatUserMessageContentInput


class ChatUserMessageParam(TypedDict, total=False):
    """What the user said."""

    content: Required[ChatUserMessageContentInput]
    role: Required[Literal["user"]]
    name: str
    """Name that tells this speaker from others in the same role."""


ChatUserMessageInput: TypeAlias = "ChatUserMessageParam | ChatUserMessage"
"""What may be passed as ChatUserMessage: a dict, or the model."""
