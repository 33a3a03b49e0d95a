"""Model LogprobsContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_top_logprob import ContentTopLogprob


@model
class LogprobsContent(WireModel):
    """Log probability of one token of a chat choice's content."""

    bytes: list[int] | None
    """UTF-8 bytes of the token, or null where it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[ContentTopLogprob]
    """The likeliest tokens at this position."""
