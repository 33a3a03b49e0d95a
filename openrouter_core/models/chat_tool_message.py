"""Model ChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatToolMessage as ChatToolMessage
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatToolMessage(WireModel):
        """Result of a tool call."""

        content: ChatToolMessageContent
        role: Literal["tool"]
        tool_call_id: str
