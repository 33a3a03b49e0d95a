"""Model InternChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatSystemMessage as InternChatSystemMessage
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatSystemMessage(WireModel):
        """A system message in a chat with an intern."""

        content: InternChatMessageContent | None
        role: Literal["system"]
