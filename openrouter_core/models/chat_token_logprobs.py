"""Model ChatTokenLogprobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_token_logprob import ChatTokenLogprob


@model
class ChatTokenLogprobs(WireModel):
    """Log probabilities of an answer's tokens."""

    content: list[ChatTokenLogprob] | None
    """Tokens of the text, in order."""
    refusal: list[ChatTokenLogprob] | None = nullable(default=None)
    """Tokens of the refusal, in order."""
