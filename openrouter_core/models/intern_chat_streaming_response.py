"""Model InternChatStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatStreamingResponse as InternChatStreamingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatStreamingResponse(WireModel):
        """One server-sent event of an intern chat."""

        data: InternChatCompletionChunk
