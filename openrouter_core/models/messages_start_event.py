"""Model MessagesStartEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesStartEvent as MessagesStartEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesStartEvent(WireModel):
        """Stream event: the message begins."""

        message: MessagesStartEventMessage
        type: Literal["message_start"]
