"""Model ChatStreamChunkError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_stream_chunk_metadata import ChatStreamChunkMetadata


@model
class ChatStreamChunkError(WireModel):
    """Error that broke off a stream."""

    code: int
    """HTTP status that fits the error."""
    message: str
    metadata: ChatStreamChunkMetadata | None = None
    """Further facts, by name."""
