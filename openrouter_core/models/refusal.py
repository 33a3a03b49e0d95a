"""Model Refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.refusal_top_logprob import RefusalTopLogprob


@model
class Refusal(WireModel):
    """Token of a refusal, with its log probability and its likeliest rivals."""

    bytes: list[int] | None
    """UTF-8 bytes of the token, as numbers; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[RefusalTopLogprob]
    """Likeliest tokens at this position."""
