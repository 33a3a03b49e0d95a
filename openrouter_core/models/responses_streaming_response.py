"""Model ResponsesStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stream_events import StreamEvents


@model
class ResponsesStreamingResponse(WireModel):
    """One server-sent event of a Responses stream."""

    data: StreamEvents
