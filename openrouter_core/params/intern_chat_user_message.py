"""Parameters InternChatUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_user_message import InternChatUserMessage
    from openrouter_core.params.intern_chat_message_content import InternChatMessageContentInput


class InternChatUserMessageParam(TypedDict, total=False):
    """A user message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["user"]]


InternChatUserMessageInput: TypeAlias = "InternChatUserMessageParam | InternChatUserMessage"
"""What may be passed as InternChatUserMessage: a dict, or the model."""
