"""Parameters InternChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_developer_message import InternChatDeveloperMessage
    from openrouter_core.params.intern_chat_message_content import InternChatMessageContentInput


class InternChatDeveloperMessageParam(TypedDict, total=False):
    """A developer message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["developer"]]


InternChatDeveloperMessageInput: TypeAlias = "InternChatDeveloperMessageParam | InternChatDeveloperMessage"
"""What may be passed as InternChatDeveloperMessage: a dict, or the model."""
