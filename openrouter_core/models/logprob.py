"""Model Logprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.response_output_text_top_logprob import ResponseOutputTextTopLogprob


@model
class Logprob(WireModel):
    """Log probability of one token of output text."""

    bytes: list[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[ResponseOutputTextTopLogprob]
    """The likeliest tokens at this position."""
