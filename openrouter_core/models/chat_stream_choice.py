"""Model ChatStreamChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_finish_reason_enum import ChatFinishReasonEnum
    from openrouter_core.models.chat_stream_delta import ChatStreamDelta
    from openrouter_core.models.chat_token_logprobs import ChatTokenLogprobs


@model
class ChatStreamChoice(WireModel):
    """What a chunk adds to one answer."""

    delta: ChatStreamDelta
    """What this event adds."""
    finish_reason: ChatFinishReasonEnum | None
    """Why the model stopped; null until it does."""
    index: int
    """Position, counted from 0."""
    logprobs: ChatTokenLogprobs | None = nullable(default=None)
    """Log probabilities of the chunk's tokens, where asked for."""
