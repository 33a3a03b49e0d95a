"""Model ResponsesStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ResponsesStreamingResponse as ResponsesStreamingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ResponsesStreamingResponse(WireModel):
        """One server-sent event of a Responses stream."""

        data: StreamEvents
