"""Model StreamLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stream_logprob_top_logprob import StreamLogprobTopLogprob


@model
class StreamLogprob(WireModel):
    """Token of a streamed text, with its log probability."""

    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    bytes: list[int] | None = None
    """UTF-8 bytes of the token, as numbers."""
    top_logprobs: list[StreamLogprobTopLogprob] | None = None
    """Likeliest tokens at this position."""
