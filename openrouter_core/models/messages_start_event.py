"""Model MessagesStartEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_start_event_message import MessagesStartEventMessage


@model
class MessagesStartEvent(WireModel):
    """Stream event: the message begins."""

    message: MessagesStartEventMessage
    """The message as it begins, with empty content and first token counts."""
    type: Literal["message_start"]
