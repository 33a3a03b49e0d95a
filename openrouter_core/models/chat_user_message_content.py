"""Union ChatUserMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatUserMessageContent as ChatUserMessageContent
else:
    from openrouter_core.unions import AnyOf

    ChatUserMessageContent = AnyOf("str", "list[ChatContentItems]")
