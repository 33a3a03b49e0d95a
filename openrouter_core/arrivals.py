"""Arrivals: the events of a body as they come, until its end, the mark of the end, a time-out, or a close.

Knows nothing of what events mean. Whoever asks for the next one says how long it is worth waiting for.
"""

from __future__ import annotations

import asyncio
import contextlib
from itertools import chain
from time import perf_counter
from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.errors import HTTPClientError, RequestTimeoutError
from openrouter_core.parsing import NotJSON, parsed
from openrouter_core.sse import EventParser
from openrouter_core.turns import TURN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.errors import Phase
    from openrouter_core.protocols import Incoming
    from openrouter_core.sse import ServerSentEvent

LINGER = 0.05
"""Seconds for which an answer that is whole may still end its body: then its connection can be used again, else it is closed."""
DONE = b"[DONE]"
"""Data that ends a stream of any API: no JSON."""
_LATE: dict[Phase, str] = {"idle": "no further event in time", "deadline": "the stream did not end within the deadline"}

State: TypeAlias = Literal["open", "marked", "ended", "closed"]
"""More may come; the mark of the end came; the last byte came, though events may still be here; closed."""


class Arrivals:
    """The events of one body."""

    def __init__(self, incoming: Incoming, *, limit: int | None, seconds: float | None) -> None:
        """Take a body of which an event may have so many bytes, and that may take so many seconds."""
        self.state: State = "open"
        self.receiving: asyncio.Lock = asyncio.Lock()
        """Held while bytes are waited for: by one task at a time."""
        self._incoming = incoming
        self._loop = asyncio.get_running_loop()
        self._deadline = None if seconds is None else self._loop.time() + seconds
        self._parser = EventParser(limit=limit)
        self._here: Iterator[ServerSentEvent] = iter(())
        self._turn_ends = perf_counter() + TURN

    def here(self) -> ServerSentEvent | None:
        """Return the next event where it is here already and no turn of the loop is due; None else."""
        return next(self._here, None) if perf_counter() < self._turn_ends else None

    async def next(self, *, within: float | None) -> ServerSentEvent | None:
        """Return the next event once it is here, within so many seconds; None at the end. Raises `HTTPClientError`.

        Events that are here already are handed out without a pause, for no longer than a turn: then the loop runs.
        """
        if self._deadline is not None and self._loop.time() >= self._deadline:
            raise RequestTimeoutError(_LATE["deadline"], phase="deadline")
        if perf_counter() >= self._turn_ends:
            await asyncio.sleep(0)
            self._turn_ends = perf_counter() + TURN
        event = next(self._here, None)
        return await self._received(within) if event is None else event

    def close(self) -> None:
        """Close the connection, unless the body was read to its end. Nothing more comes."""
        self.state, self._here = "closed", iter(())
        self._incoming.close()

    def close_from_any_thread(self) -> None:
        """Close the connection, as soon as its loop runs where that is another thread's."""
        if self._loop.is_running() and asyncio._get_running_loop() is not self._loop:  # noqa: SLF001 - None where there is none
            self._loop.call_soon_threadsafe(self._incoming.close)
        else:
            self._incoming.close()

    async def drain(self) -> None:
        """Wait for the end of the body of an answer that is whole, but not for long."""
        with contextlib.suppress(TimeoutError, HTTPClientError):
            async with self.receiving, asyncio.timeout(LINGER):
                while self.state == "marked" and await self._incoming.some():
                    pass

    async def _received(self, within: float | None) -> ServerSentEvent | None:
        """Wait for an event; comments that keep the connection alive are none, so they do not hold off the time-out."""
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
        if self.state == "closed":
            return
        if chunk:
            self._here = self._until_done(self._parser.feed(chunk))
        else:
            self.state = "ended"
            self._here = self._until_done(chain(self._last(), self._rest()))

    def _until_done(self, events: Iterator[ServerSentEvent]) -> Iterator[ServerSentEvent]:
        """Yield the events before the mark of the end. What follows it is not part of the answer."""
        for event in events:
            if event[0].strip() == DONE:
                self.state = "marked"
                return
            yield event

    def _last(self) -> Iterator[ServerSentEvent]:
        """Yield the event that has no blank line after it, unless it was cut off in its middle."""
        for event in self._parser.close():
            if event[0].strip() == DONE or not isinstance(parsed(event[0]), NotJSON):
                yield event

    def _rest(self) -> Iterator[ServerSentEvent]:
        """Yield a JSON object that is not an event: some servers send an error so, as the body of what they call a stream."""
        rest = self._parser.rest()
        if rest and isinstance(parsed(rest), dict):
            yield rest, ""

    def _limit(self, within: float | None) -> tuple[float | None, Phase]:
        """Return when to wait no longer, in the loop's time, and why."""
        when = None if within is None else self._loop.time() + within
        if self._deadline is not None and (when is None or self._deadline < when):
            return self._deadline, "deadline"
        return when, "idle"
