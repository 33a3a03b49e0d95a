"""Model InternChatUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatUserMessage as InternChatUserMessage
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatUserMessage(WireModel):
        """A user message in a chat with an intern."""

        content: InternChatMessageContent | None
        role: Literal["user"]
