"""Parameters Logprob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.logprob import Logprob
    from openrouter_core.params.response_output_text_top_logprob import ResponseOutputTextTopLogprobInput


class LogprobParam(TypedDict, total=False):
    """Log probability of one token of output text."""

    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    token: Required[str]
    """Text of the token."""
    top_logprobs: Required[Sequence[ResponseOutputTextTopLogprobInput]]
    """The likeliest tokens at this position."""


LogprobInput: TypeAlias = "LogprobParam | Logprob"
"""What may be passed as Logprob: a dict, or the model."""
