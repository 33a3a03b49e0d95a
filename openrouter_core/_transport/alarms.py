"""Alarms: the limits of time of all whole answers of one pool, on one timer of its event loop.

asyncio and aiohttp set a timer for each request and cancel it again. With 50 requests at once, that was 42,000 of the 220,000
instructions that a warm call took beyond aiohttp's own. Here a timer is set only for what is due earlier than all before it,
which requests with the same limit never are.
"""

from __future__ import annotations

import asyncio
import weakref
from contextvars import Context
from math import inf
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, TimerHandle


class Expiring(Protocol):
    """Work whose time may be over before it is done."""

    def expire(self) -> None:
        """End it."""


class Alarm:
    """Ends what is not done in time."""

    def __init__(self) -> None:
        self._due: dict[Expiring, float] = {}
        self._timer: TimerHandle | None = None
        self._rings_at: float = inf

    def set(self, work: Expiring, seconds: float) -> None:
        """Have the work ended, unless it is cleared before so many seconds are over."""
        loop = asyncio.get_running_loop()
        due = self._due[work] = loop.time() + seconds
        if due < self._rings_at:
            self._arm(loop, due)

    def clear(self, work: Expiring) -> None:
        """Forget the work. The timer stays, for the next one."""
        self._due.pop(work, None)

    def close(self) -> None:
        """Forget all work, and the timer."""
        self._due.clear()
        self._disarm()

    def _arm(self, loop: AbstractEventLoop, due: float) -> None:
        self._disarm()
        self._rings_at = due
        # A context of its own: that of the caller would live as long as the timer, and so would what is in it.
        here: weakref.ref[Alarm] = weakref.ref(self)
        self._timer = loop.call_at(due, _ring, here, loop, context=Context())

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._rings_at = None, inf

    def ring(self, loop: AbstractEventLoop) -> None:
        """End what is due, and set the timer for what is due next."""
        self._timer, self._rings_at = None, inf
        now = loop.time()
        for work in [work for work, due in self._due.items() if due <= now]:
            del self._due[work]
            work.expire()
        if self._due:
            self._arm(loop, min(self._due.values()))


def _ring(alarm: weakref.ref[Alarm], loop: AbstractEventLoop) -> None:
    """Ring an alarm that is still there: the timer does not keep a pool that its core has let go."""
    if (here := alarm()) is not None:
        here.ring(loop)
