"""Union ChatMessages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatMessages as ChatMessages
else:
    from openrouter_core.unions import Tagged

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
