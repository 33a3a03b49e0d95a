"""Union ChatToolMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatToolMessageContent as ChatToolMessageContent
else:
    from openrouter_core.unions import AnyOf

    ChatToolMessageContent = AnyOf("str", "list[ChatContentItems]")
