"""Union ChatAssistantMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_items import ChatContentItems

    ChatAssistantMessageContent: TypeAlias = str | list[ChatContentItems]
    """Content of an assistant message: text, or a list of parts."""
else:
    ChatAssistantMessageContent = AnyOf("str", "list[ChatContentItems]")
