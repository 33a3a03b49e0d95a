"""Union ChatToolMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_items import ChatContentItems

    ChatToolMessageContent: TypeAlias = str | list[ChatContentItems]
    """Content of a tool's result: text, or a list of parts."""
else:
    ChatToolMessageContent = AnyOf("str", "list[ChatContentItems]")
