"""Retry options: whether, when and how often a failed attempt is made again. Values only; loaded where they are set or needed."""

from __future__ import annotations

from typing import Literal

import attrs

from openrouter_core._base.durations import count, factor, seconds
from openrouter_core._base.values import Value


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BackoffStrategy(Value):
    """How long to wait before another attempt.

    The n-th wait (n from 0) is drawn evenly from ``[0, min(max_interval, initial_interval * exponent ** n)]``: exponential
    back-off with full jitter.
    """

    initial_interval: float = attrs.field(default=0.5, validator=seconds)
    """Upper bound of the first wait, in seconds."""
    max_interval: float = attrs.field(default=60.0, validator=seconds)
    """Upper bound of every wait, in seconds."""
    exponent: float = attrs.field(default=1.5, validator=factor)
    """Growth of the bound from one wait to the next."""
    max_elapsed_time: float = attrs.field(default=60.0, validator=seconds)
    """Seconds after the call's start beyond which no wait may end."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RetryConfig(Value):
    """Whether, how often and after which waits a failed attempt is made again."""

    strategy: Literal["backoff", "none"] = attrs.field(default="backoff", validator=attrs.validators.in_(("backoff", "none")))
    """``none`` makes one attempt."""
    backoff: BackoffStrategy = attrs.field(factory=BackoffStrategy)
    """The waits."""
    max_attempts: int = attrs.field(default=3, validator=count)
    """Most attempts, the first included."""
    retry_connection_errors: bool = True
    """Whether an attempt is repeated that failed before it had an answer: refused, reset, no name, no connection in time."""
