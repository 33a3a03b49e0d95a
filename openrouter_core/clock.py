"""Clock: where the runtime takes time from, so that tests can pass their own.

Knows nothing of what the time is for.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


class Clock:
    """Three functions of time; the defaults are the machine's."""

    def __init__(
        self,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = _sleep,
    ) -> None:
        """Take functions.

        Args:
            monotonic: Seconds that never go back: for elapsed time and deadlines.
            now: Unix seconds: for dates in ``Retry-After``.
            sleep: Waits so many seconds.
        """
        self.monotonic = monotonic
        self.now = now
        self.sleep = sleep


SYSTEM_CLOCK = Clock()
"""The machine's clock."""
