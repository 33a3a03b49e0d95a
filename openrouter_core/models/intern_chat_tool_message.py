"""Model InternChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatToolMessage as InternChatToolMessage
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatToolMessage(WireModel):
        """The answer to a tool call of an intern."""

        content: InternChatMessageContent | None
        role: Literal["tool"]
        tool_call_id: str
