"""Union InternChatMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_assistant_message import InternChatAssistantMessage
    from openrouter_core.models.intern_chat_developer_message import InternChatDeveloperMessage
    from openrouter_core.models.intern_chat_system_message import InternChatSystemMessage
    from openrouter_core.models.intern_chat_tool_message import InternChatToolMessage
    from openrouter_core.models.intern_chat_user_message import InternChatUserMessage
    from openrouter_core.unions import UnknownVariant

    InternChatMessage: TypeAlias = (
        InternChatAssistantMessage
        | InternChatDeveloperMessage
        | InternChatSystemMessage
        | InternChatToolMessage
        | InternChatUserMessage
        | UnknownVariant
    )
    """A message in a chat with an intern, by role: assistant, developer, system, tool or user."""
else:
    InternChatMessage = Tagged(
        "role",
        {
            "assistant": "InternChatAssistantMessage",
            "developer": "InternChatDeveloperMessage",
            "system": "InternChatSystemMessage",
            "tool": "InternChatToolMessage",
            "user": "InternChatUserMessage",
        },
    )
