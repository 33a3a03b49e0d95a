"""Union InternChatMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatMessage as InternChatMessage
else:
    from openrouter_core.unions import Tagged

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
