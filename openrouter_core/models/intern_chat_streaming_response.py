"""Model InternChatStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_completion_chunk import InternChatCompletionChunk


@model
class InternChatStreamingResponse(WireModel):
    """One server-sent event of an intern chat."""

    data: InternChatCompletionChunk
    """The chunk that the event carries."""
