"""Clock: where the runtime takes time from, so that tests can pass their own.

Knows nothing of what the time is for.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import attrs

from openrouter_core.values import Value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Clock(Value):
    """Three functions of time; the defaults are the machine's."""

    monotonic: Callable[[], float] = time.monotonic
    """Seconds that never go back: for elapsed time and deadlines."""
    now: Callable[[], float] = time.time
    """Unix seconds: for dates in ``Retry-After``."""
    sleep: Callable[[float], Awaitable[None]] = _sleep
    """Waits so many seconds."""


SYSTEM_CLOCK = Clock()
"""The machine's clock."""
