"""Model ChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatSystemMessage as ChatSystemMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatSystemMessage(WireModel):
        """Instructions that stand above the conversation."""

        content: ChatSystemMessageContent
        role: Literal["system"]
        configuration_update: ChatSystemMessageConfigurationUpdate | None = nullable(default=None)
        name: str | None = None
