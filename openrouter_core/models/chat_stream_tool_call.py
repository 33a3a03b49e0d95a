"""Model ChatStreamToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamToolCall as ChatStreamToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatStreamToolCall(WireModel):
        """Piece of a tool call."""

        index: int
        function: ChatStreamToolCallFunction | None = None
        id: str | None = None
        type: Literal["function"] | None = None
