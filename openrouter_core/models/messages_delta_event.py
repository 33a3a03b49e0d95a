"""Model MessagesDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesDeltaEvent as MessagesDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesDeltaEvent(WireModel):
        """Stream event: the message as a whole changed, usually at its end."""

        delta: MessagesDeltaEventDelta
        type: Literal["message_delta"]
        usage: MessagesDeltaEventUsage
