"""Parameters InternChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_system_message import InternChatSystemMessage
    from openrouter_core.params.intern_chat_message_content import InternChatMessageContentInput


class InternChatSystemMessageParam(TypedDict, total=False):
    """A system message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["system"]]


InternChatSystemMessageInput: TypeAlias = "InternChatSystemMessageParam | InternChatSystemMessage"
"""What may be passed as InternChatSystemMessage: a dict, or the model."""
