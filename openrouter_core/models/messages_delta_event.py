"""Model MessagesDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_delta_event_delta import MessagesDeltaEventDelta
    from openrouter_core.models.messages_delta_event_usage import MessagesDeltaEventUsage


@model
class MessagesDeltaEvent(WireModel):
    """Stream event: the message as a whole changed, usually at its end."""

    delta: MessagesDeltaEventDelta
    """What changed in the message, such as its `stop_reason`."""
    type: Literal["message_delta"]
    usage: MessagesDeltaEventUsage
    """Token counts of the whole message so far."""
