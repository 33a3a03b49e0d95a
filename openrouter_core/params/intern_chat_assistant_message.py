"""Parameters InternChatAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.intern_chat_assistant_message import InternChatAssistantMessage
    from openrouter_core.params.intern_chat_echoed_tool_call import InternChatEchoedToolCallInput
    from openrouter_core.params.intern_chat_message_content import InternChatMessageContentInput


class InternChatAssistantMessageParam(TypedDict, total=False):
    """A message the intern wrote earlier in the conversation."""

    role: Required[Literal["assistant"]]
    content: InternChatMessageContentInput | None
    tool_calls: Sequence[InternChatEchoedToolCallInput]
    """Tool calls that the intern made in this message, sent back to it."""


InternChatAssistantMessageInput: TypeAlias = "InternChatAssistantMessageParam | InternChatAssistantMessage"
"""What may be passed as InternChatAssistantMessage: a dict, or the model."""
