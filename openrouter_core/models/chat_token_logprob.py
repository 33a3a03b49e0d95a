"""Model ChatTokenLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_token_logprob_top_logprob import ChatTokenLogprobTopLogprob


@model
class ChatTokenLogprob(WireModel):
    """How likely an output token was."""

    bytes: list[int] | None
    """The token's UTF-8 bytes; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[ChatTokenLogprobTopLogprob]
    """Likeliest tokens at this position."""
