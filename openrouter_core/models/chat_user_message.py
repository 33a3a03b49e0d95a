"""Model ChatUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatUserMessage as ChatUserMessage
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatUserMessage(WireModel):
        """What the user said."""

        content: ChatUserMessageContent
        role: Literal["user"]
        name: str | None = None
