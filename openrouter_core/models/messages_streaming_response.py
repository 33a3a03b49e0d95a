"""Model MessagesStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesStreamingResponse as MessagesStreamingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesStreamingResponse(WireModel):
        """One server-sent event of a streamed Messages answer."""

        data: MessagesStreamEvents
        event: str
