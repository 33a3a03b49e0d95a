"""Parameters ResponseOutputTextTopLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.response_output_text_top_logprob import ResponseOutputTextTopLogprob


class ResponseOutputTextTopLogprobParam(TypedDict, total=False):
    """One of the likeliest tokens at a position of an output text."""

    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token, as numbers."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    token: Required[str]
    """Text of the token."""


ResponseOutputTextTopLogprobInput: TypeAlias = "ResponseOutputTextTopLogprobParam | ResponseOutputTextTopLogprob"
"""What may be passed as ResponseOutputTextTopLogprob: a dict, or the model."""
