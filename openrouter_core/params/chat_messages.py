"""Parameters ChatMessages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.chat_assistant_message import ChatAssistantMessageInput
    from openrouter_core.params.chat_developer_message import ChatDeveloperMessageInput
    from openrouter_core.params.chat_system_message import ChatSystemMessageInput
    from openrouter_core.params.chat_tool_message import ChatToolMessageInput
    from openrouter_core.params.chat_user_message import ChatUserMessageInput

    ChatMessagesInput: TypeAlias = (
        ChatAssistantMessageInput
        | ChatDeveloperMessageInput
        | ChatSystemMessageInput
        | ChatToolMessageInput
        | ChatUserMessageInput
    )
    """Message of a conversation: system, developer, user, assistant or tool."""
