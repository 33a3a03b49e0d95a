"""Model ChatTokenLogprobTopLogprob."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatTokenLogprobTopLogprob(WireModel):
    """One of the likeliest tokens at a position."""

    bytes: list[int] | None
    """The token's UTF-8 bytes; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
