"""Parameters InternChatMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.intern_chat_assistant_message import InternChatAssistantMessageInput
    from openrouter_core.params.intern_chat_developer_message import InternChatDeveloperMessageInput
    from openrouter_core.params.intern_chat_system_message import InternChatSystemMessageInput
    from openrouter_core.params.intern_chat_tool_message import InternChatToolMessageInput
    from openrouter_core.params.intern_chat_user_message import InternChatUserMessageInput

    InternChatMessageInput: TypeAlias = (
        InternChatAssistantMessageInput
        | InternChatDeveloperMessageInput
        | InternChatSystemMessageInput
        | InternChatToolMessageInput
        | InternChatUserMessageInput
    )
    """A message in a chat with an intern, by role: assistant, developer, system, tool or user."""
