"""Parameters InternChatUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_user_message import InternChatUserMessage


class InternChatUserMessageParam(TypedDict, total=False):
    """A user message in a chat with an intern."""

    content: Required[Any]
    role: Required[Literal["user"]]


InternChatUserMessageInput: TypeAlias = "InternChatUserMessageParam | InternChatUserMessage"
"""What may be passed as InternChatUserMessage: a dict, or the model."""
