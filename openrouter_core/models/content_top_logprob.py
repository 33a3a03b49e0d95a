"""Model ContentTopLogprob."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ContentTopLogprob(WireModel):
    """One of the likeliest tokens at a position, with its log probability."""

    bytes: list[int] | None
    """UTF-8 bytes of the token as integers, null where it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
