"""Union ChatUserMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_items import ChatContentItems

    ChatUserMessageContent: TypeAlias = str | list[ChatContentItems]
    """Content of a user message: text, or a list of parts."""
else:
    ChatUserMessageContent = AnyOf("str", "list[ChatContentItems]")
