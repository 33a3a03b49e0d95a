"""Retries: whether a failed attempt is made again, and after which wait. The only module that imports backoff.

Knows nothing of how attempts are made; time and chance are passed in.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import backoff

from openrouter_core.errors import HTTPClientError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from openrouter_core.errors import OpenRouterError
    from openrouter_core.retry_options import BackoffStrategy, RetryConfig


def waits(strategy: BackoffStrategy, jitter: Callable[[float], float] = backoff.full_jitter) -> Iterator[float]:
    """Yield the waits before the second, third, ... attempt, in seconds: the strategy's formula."""
    if not strategy.initial_interval:
        return itertools.repeat(0.0)  # 0 times a power is 0, even if the power is too large for a float
    bounds = backoff.expo(
        base=strategy.exponent,  # pyright: ignore[reportArgumentType] - annotated int; any base works
        factor=strategy.initial_interval,
        max_value=strategy.max_interval,
    )
    next(bounds)  # backoff's generators yield once before their first value
    return (jitter(bound) for bound in bounds)


def is_retried(error: OpenRouterError, config: RetryConfig, codes: Sequence[int | str]) -> bool:
    """Return whether an attempt that ended so is made again, as long as attempts and time are left."""
    if isinstance(error, ResponseError):
        return error.is_retryable(codes)
    return error.retryable and (config.retry_connection_errors or not isinstance(error, HTTPClientError))


class RetryPlan:
    """The waits of one call."""

    def __init__(self, config: RetryConfig, codes: Sequence[int | str], deadline: float | None) -> None:
        """Plan for a call; `deadline` is in seconds after its start."""
        self._config = config
        self._codes = codes
        limits = (config.backoff.max_elapsed_time, deadline)
        self._time = min(limit for limit in limits if limit is not None)
        self._waits = waits(config.backoff)

    def wait(self, error: OpenRouterError, attempts: int, elapsed: float) -> float | None:
        """Return the seconds to wait before another attempt, or None if there is to be no other attempt.

        `attempts` were made, and `elapsed` seconds have passed since the call's start. What the server asks for takes precedence.
        """
        if self._config.strategy == "none" or attempts >= self._config.max_attempts:
            return None
        if not is_retried(error, self._config, self._codes):
            return None
        asked = error.retry_after if isinstance(error, ResponseError) else None
        wait = next(self._waits) if asked is None else asked
        return wait if elapsed + wait <= self._time else None
