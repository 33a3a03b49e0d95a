"""Arrivals: the events of a body as they come, until the end, the end mark, a time-out, or a close.

Does not know what events mean. The caller says how long to wait for each one.
"""

from __future__ import annotations

import asyncio
import contextlib
from itertools import chain
from time import perf_counter
from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core._base.turns import TURN, call_in_loop
from openrouter_core._response.parsing import NotJSON, parsed
from openrouter_core._stream.sse import EventParser
from openrouter_core.errors import HTTPClientError, RequestTimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core._stream.sse import ServerSentEvent
    from openrouter_core.errors import Phase
    from openrouter_core.protocols import Incoming

LINGER = 0.05
"""Seconds to wait for the end of the body once the answer is whole. In time, the connection is used again; else it is closed."""
DONE = b"[DONE]"
"""Data that marks the end of a stream, in any API. It is not JSON."""
_LATE: dict[Phase, str] = {"idle": "no further event in time", "deadline": "the stream did not end within the deadline"}

State: TypeAlias = Literal["open", "marked", "ended", "closed"]
"""More may come; the end mark came; the last byte came, though events may be left to hand out; closed."""


class Arrivals:
    """The events of one body. An event may have `limit` bytes, and the whole body may take so many seconds."""

    def __init__(self, incoming: Incoming, *, limit: int | None, seconds: float | None, elapsed: float) -> None:
        """Take the body. `elapsed` is how many seconds the call has taken so far."""
        self.state: State = "open"
        self.arrived: float = elapsed
        """Seconds from the call's start to the latest bytes."""
        self.receiving: asyncio.Lock = asyncio.Lock()
        """Held by the one task that waits for bytes."""
        self._incoming = incoming
        self._loop = asyncio.get_running_loop()
        self._started = self._loop.time() - elapsed
        self._deadline = None if seconds is None else self._loop.time() + seconds
        self._parser = EventParser(limit=limit)
        self._here: Iterator[ServerSentEvent] = iter(())
        self._turn_ends = perf_counter() + TURN

    def here(self) -> ServerSentEvent | None:
        """Return the next event if it is here already and it is not the loop's turn; else None. Raises `HTTPClientError`."""
        return next(self._here, None) if perf_counter() < self._turn_ends else None

    async def next(self, *, within: float | None) -> ServerSentEvent | None:
        """Return the next event once it is here, within so many seconds; None at the end. Raises `HTTPClientError`.

        Events that are here already are handed out without a pause for one turn. Then the loop runs.
        """
        if self._deadline is not None and self._loop.time() >= self._deadline:
            raise RequestTimeoutError(_LATE["deadline"], phase="deadline")
        if perf_counter() >= self._turn_ends:
            await asyncio.sleep(0)
            self._turn_ends = perf_counter() + TURN
        event = next(self._here, None)
        return await self._received(within) if event is None else event

    def close(self) -> None:
        """Close the connection, unless the body was read to its end. No more events come."""
        self.state, self._here = "closed", iter(())
        self._incoming.close()

    def close_from_any_thread(self) -> None:
        """Close the connection; from another thread, as soon as the loop runs."""
        call_in_loop(self._loop, self._incoming.close)

    async def drain(self) -> None:
        """Wait for the end of the body after the end mark, for `LINGER` at most."""
        with contextlib.suppress(TimeoutError, HTTPClientError):
            async with self.receiving, asyncio.timeout(LINGER):
                while self.state == "marked" and await self._incoming.some():
                    pass

    async def _received(self, within: float | None) -> ServerSentEvent | None:
        """Wait for an event. Comments that keep the connection alive are not events: they do not hold off the time-out."""
        async with self.receiving:
            when, phase = self._limit(within)
            timer = asyncio.timeout_at(when)
            try:
                async with timer:
                    while (event := next(self._here, None)) is None and self.state == "open":
                        await self._fill()
            except TimeoutError:
                if not timer.expired():
                    raise
                raise RequestTimeoutError(_LATE[phase], phase=phase) from None
            return event

    async def _fill(self) -> None:
        """Wait for bytes, and find the events in them."""
        chunk = await self._incoming.some()
        self._turn_ends = perf_counter() + TURN
        self.arrived = self._loop.time() - self._started
        if self.state == "closed":
            return
        if chunk:
            self._here = self._until_done(self._parser.feed(chunk))
        else:
            self.state = "ended"
            self._here = self._until_done(chain(self._last(), self._rest()))

    def _until_done(self, events: Iterator[ServerSentEvent]) -> Iterator[ServerSentEvent]:
        """Yield the events before the end mark. What follows the mark is not part of the answer."""
        for event in events:
            if event[0].strip() == DONE:
                self.state = "marked"
                return
            yield event

    def _last(self) -> Iterator[ServerSentEvent]:
        """Yield the last event if the blank line after it is missing, unless its data was cut off as well."""
        for event in self._parser.close():
            if event[0].strip() == DONE or not isinstance(parsed(event[0]), NotJSON):
                yield event

    def _rest(self) -> Iterator[ServerSentEvent]:
        """Yield a JSON object that is not an event: some servers send an error as the plain body of what they call a stream."""
        rest = self._parser.rest()
        if rest and isinstance(parsed(rest), dict):
            yield rest, ""

    def _limit(self, within: float | None) -> tuple[float | None, Phase]:
        """Return until when to wait, in the loop's time, and the phase of the time-out."""
        when = None if within is None else self._loop.time() + within
        if self._deadline is not None and (when is None or self._deadline < when):
            return self._deadline, "deadline"
        return when, "idle"
