"""Model ResponseOutputTextTopLogprob."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ResponseOutputTextTopLogprob(WireModel):
    """One of the likeliest tokens at a position of an output text."""

    bytes: list[int]
    """UTF-8 bytes of the token, as numbers."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
