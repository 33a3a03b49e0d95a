"""Model MessagesStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_stream_events import MessagesStreamEvents


@model
class MessagesStreamingResponse(WireModel):
    """One server-sent event of a streamed Messages answer."""

    data: MessagesStreamEvents
    """The decoded event."""
    event: str
    """Name of the event."""
