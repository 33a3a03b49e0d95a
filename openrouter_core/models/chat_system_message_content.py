"""Union ChatSystemMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatSystemMessageContent as ChatSystemMessageContent
else:
    from openrouter_core.unions import AnyOf

    ChatSystemMessageContent = AnyOf("str", "list[ChatContentText]")
