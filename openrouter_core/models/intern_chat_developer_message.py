"""Model InternChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatDeveloperMessage as InternChatDeveloperMessage
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatDeveloperMessage(WireModel):
        """A developer message in a chat with an intern."""

        content: InternChatMessageContent | None
        role: Literal["developer"]
