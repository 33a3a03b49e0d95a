"""Model ChatStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamingResponse as ChatStreamingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatStreamingResponse(WireModel):
        """Server-sent event that holds one chunk."""

        data: ChatStreamChunk
