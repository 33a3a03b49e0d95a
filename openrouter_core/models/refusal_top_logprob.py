"""Model RefusalTopLogprob."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class RefusalTopLogprob(WireModel):
    """One of the likeliest tokens at a position of a refusal."""

    bytes: list[int] | None
    """UTF-8 bytes of the token, as numbers; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
