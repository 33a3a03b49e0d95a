"""Union ChatMessages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.chat_assistant_message import ChatAssistantMessage
    from openrouter_core.models.chat_developer_message import ChatDeveloperMessage
    from openrouter_core.models.chat_system_message import ChatSystemMessage
    from openrouter_core.models.chat_tool_message import ChatToolMessage
    from openrouter_core.models.chat_user_message import ChatUserMessage
    from openrouter_core.unions import UnknownVariant

    ChatMessages: TypeAlias = (
        ChatAssistantMessage | ChatDeveloperMessage | ChatSystemMessage | ChatToolMessage | ChatUserMessage | UnknownVariant
    )
    """Message of a conversation: system, developer, user, assistant or tool."""
else:
    ChatMessages = Tagged(
        "role",
        {
            "assistant": "ChatAssistantMessage",
            "developer": "ChatDeveloperMessage",
            "system": "ChatSystemMessage",
            "tool": "ChatToolMessage",
            "user": "ChatUserMessage",
        },
    )
