"""Model StreamLogprobTopLogprob."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class StreamLogprobTopLogprob(WireModel):
    """One of the likeliest tokens at a position of a streamed text."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token, as numbers."""
    logprob: float | None = None
    """Natural logarithm of the token's probability."""
    token: str | None = None
    """Text of the token."""
