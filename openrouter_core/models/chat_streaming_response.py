"""Model ChatStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_stream_chunk import ChatStreamChunk


@model
class ChatStreamingResponse(WireModel):
    """Server-sent event that holds one chunk."""

    data: ChatStreamChunk
