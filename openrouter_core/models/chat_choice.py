"""Model ChatChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_assistant_message import ChatAssistantMessage
    from openrouter_core.models.chat_finish_reason_enum import ChatFinishReasonEnum
    from openrouter_core.models.chat_token_logprobs import ChatTokenLogprobs


@model
class ChatChoice(WireModel):
    """One answer of the model."""

    finish_reason: ChatFinishReasonEnum | None
    """Why the model stopped; null if not told."""
    index: int
    """Position, counted from 0."""
    message: ChatAssistantMessage
    logprobs: ChatTokenLogprobs | None = nullable(default=None)
    """Log probabilities of the tokens, where asked for."""
