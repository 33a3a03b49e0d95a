"""Limiter: keeps the requests of a core within its `Limits`, in all loops and threads. Does not know what they are for.

Who has to wait stands in one line. Only its first looks at the clock, so ten thousand waiting calls cost no more than one. A slot
is given back without a lock, because a stream that is collected as garbage gives its own back, in whatever thread that happens.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import OrderedDict, deque
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING

from openrouter_core.errors import QueueFullError, ResponseError

if TYPE_CHECKING:
    from openrouter_core.clock import Clock
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.limits import Limits

_MINUTE = 61.0
"""Seconds: a minute, and one more for requests that take longer on their way than those before them."""
_SPREAD = (0.1, 5.0)
"""Seconds, the fewest and the most, in which calls that were held off come back: a tenth of the time for which they were."""
_SAVED_RETRIES = 100.0
"""Further attempts that calls without failures can save up."""
_TOO_MANY = 429


class _Waiter:
    """A call that stands in the line."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.woken = asyncio.Event()

    def wake(self) -> None:
        """Let it look again, from any thread."""
        with suppress(RuntimeError):  # its loop is closed
            self.loop.call_soon_threadsafe(self.woken.set)


class Limiter:
    """The limits of a core, and what counts against them."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self._limits = limits
        self._clock = clock
        self._lock = threading.Lock()
        self._line: OrderedDict[_Waiter, None] = OrderedDict()
        self._front: _Waiter | None = None
        """Who is first in the line."""
        self._held = 0
        """Calls that wait for the end of a cooldown."""
        self._holds: dict[str | None, float] = {}
        """Until when the calls of a model are held off; of all models under None."""
        self._taken = 0
        self._returned: deque[None] = deque()
        """A slot that was given back, for each; they are counted when one is wanted."""
        self._sent: deque[float] = deque()
        """When the requests of the last minute were sent."""
        self._retries = 1 - limits.retry_share if limits.retry_share else 0.0
        """Further attempts that may be made; the first call makes it 1."""

    async def enter(self, model: str, left: float | None) -> None:
        """Wait until a request of the model may be sent; `left` is the seconds that the call has.

        Raises `QueueFullError`, and `TimeoutError` at once where the wait would be longer than that.
        """
        ends = None if left is None else self._clock.monotonic() + left
        while True:
            await self._until_not_held(model, ends)
            with self._lock:
                if not self._first() and not self._wait():
                    self._take()
                    return
                waiter = self._in_line()
            if await self._reached(waiter, model, ends):
                return

    def leave(self) -> None:
        """Give a slot back."""
        if self._limits.concurrent is None:
            return
        self._returned.append(None)
        if (front := self._front) is not None:
            front.wake()

    def begin(self) -> None:
        """Count a call, which a share of further attempts comes with."""
        with self._lock:
            self._retries = min(self._retries + (self._limits.retry_share or 0), _SAVED_RETRIES)

    def may_retry(self) -> bool:
        """Return whether another attempt may be made, and count it."""
        if self._limits.retry_share is None:
            return True
        with self._lock:
            if self._retries < 1 - 1e-9:  # shares of tenths do not add up to a whole
                return False
            self._retries -= 1
            return True

    def cool(self, error: OpenRouterError, model: str) -> None:
        """Hold off calls, if an attempt ended with a 429 that says when to come back."""
        if not self._limits.cooldown or not isinstance(error, ResponseError) or error.status != _TOO_MANY:
            return
        if error.retry_after:
            scope = None if _is_the_accounts(error) else model
            until = self._clock.monotonic() + error.retry_after
            self._holds[scope] = max(until, self._holds.get(scope, until))

    async def _until_not_held(self, model: str, ends: float | None) -> None:
        while (wait := self._hold(model)) > 0:
            self._check(wait, ends)
            with self._lock:
                self._check_room()
                self._held += 1
            least, most = _SPREAD
            try:
                await self._clock.sleep(wait + random.uniform(0, min(max(wait / 10, least), most)))  # noqa: S311 - no secret
            finally:
                with self._lock:
                    self._held -= 1

    def _hold(self, model: str) -> float:
        """Return the seconds for which calls of the model are held off."""
        now, longest = self._clock.monotonic(), 0.0
        for scope in (None, model):
            until = self._holds.get(scope)
            if until is not None:
                if until <= now:
                    self._holds.pop(scope, None)
                longest = max(longest, until - now)
        return longest

    def _check_room(self) -> None:
        """Raise `QueueFullError` if no more calls may wait."""
        queue = self._limits.queue
        if queue is not None and self._held + len(self._line) >= queue:
            raise QueueFullError(f"nothing was sent: {queue} calls wait already, which is the limit")

    def _in_line(self) -> _Waiter:
        self._check_room()
        waiter = _Waiter()
        self._line[waiter] = None
        self._first()
        return waiter

    async def _reached(self, waiter: _Waiter, model: str, ends: float | None) -> bool:
        """Wait in the line for the waiter's turn. Return whether it was used; not if its model is held off by then."""
        try:
            while True:
                with self._lock:
                    wait = self._wait() if self._first() is waiter else inf
                    is_held = wait < inf and self._hold(model) > 0
                    if not wait and not is_held:
                        self._take()
                        return True
                if is_held:
                    return False
                if wait == inf:
                    await waiter.woken.wait()
                    waiter.woken.clear()
                else:
                    self._check(wait, ends)
                    await self._clock.sleep(wait)
        finally:
            with self._lock:
                self._line.pop(waiter, None)
                following = self._first()
            if following is not None:
                following.wake()

    def _first(self) -> _Waiter | None:
        """Return who is first in the line; those whose loop was closed under them are not in it any more."""
        first = next(iter(self._line), None)
        while first is not None and first.loop.is_closed():
            del self._line[first]
            first = next(iter(self._line), None)
        self._front = first
        return first

    def _wait(self) -> float:
        """Return the seconds until another request may be sent; infinity if one that is under way has to end first."""
        limits = self._limits
        if limits.concurrent is not None:
            while self._returned:
                self._returned.popleft()
                self._taken -= 1
            if self._taken >= limits.concurrent:
                return inf
        if limits.per_minute is None:
            return 0.0
        now = self._clock.monotonic()
        while self._sent and self._sent[0] <= now - _MINUTE:
            self._sent.popleft()
        return 0.0 if len(self._sent) < limits.per_minute else self._sent[0] + _MINUTE - now

    def _take(self) -> None:
        if self._limits.per_minute is not None:
            self._sent.append(self._clock.monotonic())  # first: a user's clock may raise
        if self._limits.concurrent is not None:
            self._taken += 1

    def _check(self, wait: float, ends: float | None) -> None:
        if ends is not None and self._clock.monotonic() + wait >= ends:
            raise TimeoutError


def _is_the_accounts(error: ResponseError) -> bool:
    """Return whether a limit is the account's. A provider's has its name, and none of the headers of OpenRouter's own limits."""
    named: object = (error.metadata or {}).get("headers")
    headers = (*error.headers, *(named if isinstance(named, dict) else ()))
    return error.provider is None or any(str(name).lower().startswith("x-ratelimit-") for name in headers)
