"""Union ChatAssistantMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatAssistantMessageContent as ChatAssistantMessageContent
else:
    from openrouter_core.unions import AnyOf

    ChatAssistantMessageContent = AnyOf("str", "list[ChatContentItems]")
