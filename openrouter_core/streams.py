"""EventStream: an answer that comes as events, each a Result.

Opened up to its first event by the call; from there on nothing is sent again. Knows nothing of what events mean (``events``), of
how they are cut out of bytes (``sse``) or put together (``assembly``).
"""

from __future__ import annotations

import asyncio
import contextlib
import warnings
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, final

import attrs

from openrouter_core import event_values, events
from openrouter_core.assembly import assembler
from openrouter_core.errors import HTTPClientError, RequestAbortedError, RequestTimeoutError, StreamTruncatedError
from openrouter_core.event_text import text_in
from openrouter_core.events import Course
from openrouter_core.parsing import NotJSON, parsed
from openrouter_core.redaction import shorn
from openrouter_core.result import Err, Ok
from openrouter_core.sse import EventParser
from openrouter_core.turns import TURN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from openrouter_core.errors import OpenRouterError, Phase
    from openrouter_core.operation import Operation
    from openrouter_core.options import Validation
    from openrouter_core.protocols import Incoming
    from openrouter_core.result import Meta, Result
    from openrouter_core.sse import ServerSentEvent

T_co = TypeVar("T_co", covariant=True)

LINGER = 0.05
"""Seconds for which an answer that is whole may still end its body: then its connection can be used again, else it is closed."""
DONE = b"[DONE]"
"""Data that ends a stream of any API: no JSON."""
_NOTHING = object()
"""In the place of an event: none is here."""
_LATE: dict[Phase, str] = {"idle": "no further event in time", "deadline": "the stream did not end within the deadline"}


@attrs.frozen(kw_only=True)
class Terms:
    """What of a call outlives it in its stream."""

    operation: Operation
    validation: Validation
    secret: str | None
    """The key, cut from what errors show."""
    now: float
    """When the answer began, in Unix seconds."""
    idle: float | None
    """Seconds from one event to the next."""
    deadline: float | None
    """Seconds that are left of the call's deadline."""


@final
class EventStream(Generic[T_co]):
    """Events of an answer, as they come. ``async for`` yields a Result for each; a terminal error is the last one.

    Leave it with ``async with``, `aclose`, or by reading to its end: leaving early closes the connection, so that the provider
    stops and stops billing.
    """

    def __init__(self, terms: Terms, incoming: Incoming, meta: Meta) -> None:
        """Take an answer whose events are still to come."""
        self.meta = meta
        """What happened on the way to the stream."""
        self._terms = terms
        self._incoming = incoming
        self._loop = asyncio.get_running_loop()
        self._deadline = None if terms.deadline is None else self._loop.time() + terms.deadline
        self._parser = EventParser()
        self._course = Course()
        self._assembly = assembler(terms.operation)
        self._read = event_values.reader(terms.operation, meta, validation=terms.validation, secret=terms.secret)
        self._here: Iterator[ServerSentEvent] = iter(())
        self._turn_ends = perf_counter() + TURN
        self._receiving = asyncio.Lock()
        self._held: tuple[Any, Result[Any, OpenRouterError]] | None = None
        self._garbled: NotJSON | None = None
        self._failure: Err[OpenRouterError] | None = None
        self._begun = self._done = self._whole = self._closed = self._at_end = False

    def __aiter__(self) -> Self:
        """Return the stream."""
        return self

    async def __anext__(self) -> Result[T_co, OpenRouterError]:
        """Return the next event."""
        if self._held is not None:
            (_, result), self._held = self._held, None
            return result
        item = self._taken() if perf_counter() < self._turn_ends else _NOTHING
        if item is _NOTHING and (item := await self._next()) is _NOTHING:
            raise StopAsyncIteration
        return self._result(item)

    @property
    def is_over(self) -> bool:
        """Whether no more events will come: all have been read, or the stream was left."""
        return self._closed

    async def peek(self) -> Result[Any, OpenRouterError] | None:
        """Return the next event without taking it; None where there is none."""
        if self._held is None:
            item = await self._next()
            if item is _NOTHING:
                return None
            self._held = item, self._result(item)
        return self._held[1]

    async def text(self) -> AsyncIterator[str]:
        """Yield the pieces of text as they come, of the first choice; ends at an error, which `collect` then returns."""
        while (item := await self._next()) is not _NOTHING:
            piece = text_in(item)
            del item
            if piece:
                yield piece

    async def collect(self) -> Result[Any, OpenRouterError]:
        """Read to the end and return the whole answer, as the call that does not stream would have returned it.

        What was read before, as events or as text, is in it. Of an answer that broke off, the Err's error has what was there in
        `partial`.
        """
        while await self._next() is not _NOTHING:
            pass
        terms = self._terms
        if not self._whole and self._failure is None:
            self._failed(RequestAbortedError("the stream was closed before its end"))
        if self._failure is None and self._garbled is not None and terms.validation == "strict":
            self._failed(event_values.not_json(terms.operation, self._garbled, self.meta, terms.secret))
        if self._failure is None:
            return self._assembly.result(self.meta, validation=terms.validation, secret=terms.secret)
        error: Any = self._failure.error
        if error.partial is None:
            error.partial = self._assembly.value()
        return self._failure

    async def aclose(self) -> None:
        """Close the connection. May be called again, and from another task: who waits for an event then gets no more."""
        self._leave()

    async def __aenter__(self) -> Self:
        """Return the stream."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the connection."""
        self._leave()

    def __del__(self, _warn: Any = warnings.warn) -> None:
        """Close the connection of a stream that nobody left."""
        if self._closed:
            return
        close = self._incoming.close
        if self._loop.is_running() and asyncio._get_running_loop() is not self._loop:  # noqa: SLF001 - None where there is none
            self._loop.call_soon_threadsafe(close)  # collected in another thread, where the connection must not be touched
        else:
            close()
        _warn("an EventStream was neither read to its end nor closed", ResourceWarning, source=self, stacklevel=2)

    def _leave(self) -> None:
        if not self._closed:
            self._closed = True
            self._held = None
            self._here = iter(())
            self._incoming.close()

    async def _next(self) -> Any:
        """Return what the next event comes to, as `_taken` does, once it is here; `_NOTHING` at the end.

        Events that are here already are handed out without a pause, for no longer than a turn: then the loop runs.
        """
        if self._held is not None:
            (item, _), self._held = self._held, None
            return item
        try:
            if self._deadline is not None and self._loop.time() >= self._deadline:
                raise RequestTimeoutError(_LATE["deadline"], phase="deadline")
            if perf_counter() >= self._turn_ends:
                await asyncio.sleep(0)
                self._turn_ends = perf_counter() + TURN
            item = self._taken()
            if item is _NOTHING:
                item = await self._received()
            if item is _NOTHING and self._done:
                self._whole = True
                await self._drained()
                return _NOTHING
        except HTTPClientError as error:
            return self._ended(error)
        except asyncio.CancelledError:
            self._leave()
            raise
        return self._ended(None) if item is _NOTHING else item

    def _taken(self) -> Any:
        """Return what the next event that is here comes to: its JSON, or the Err that ends the stream; `_NOTHING` for none."""
        event = next(self._here, None)
        if event is None:
            return _NOTHING
        data, kind = event
        if data == DONE:
            self._done, self._here = True, iter(())  # what follows it is none of the answer
            return _NOTHING
        self._begun = True
        document = parsed(data)
        if isinstance(document, dict):
            failure = self._course.take(document, kind)
            self._assembly.add(document)
            if failure is not None:
                terms = self._terms
                return self._failed(events.failure_of(terms.operation, failure, self.meta, terms.secret, terms.now))
        elif self._garbled is None and isinstance(document, NotJSON):
            self._garbled = document
        return document

    def _result(self, item: Any) -> Result[Any, OpenRouterError]:
        return item if isinstance(item, Err) else self._read(item)

    async def _drained(self) -> None:
        """Wait for the end of the body of an answer that is whole, but not for long."""
        with contextlib.suppress(TimeoutError, HTTPClientError):
            async with self._receiving, asyncio.timeout(LINGER):
                while not self._at_end and not self._closed:
                    self._at_end = not await self._incoming.some()
        self._leave()

    def _ended(self, error: HTTPClientError | None) -> Any:
        """Take note of the end: of an error, or of no more data. Return the last item, or `_NOTHING`."""
        if not self._closed and not self._course.is_whole:
            return self._failed(error or StreamTruncatedError("the stream ended before the answer was whole"))
        self._whole = self._whole or not self._closed
        self._leave()
        return _NOTHING

    def _failed(self, error: OpenRouterError) -> Err[OpenRouterError]:
        self._leave()
        error.meta = self.meta
        shorn(error)
        self._failure = Err(error, meta=self.meta)
        return self._failure

    async def _received(self) -> Any:
        """Wait for an event; comments that keep the connection alive are none, so they do not hold off the time-out."""
        async with self._receiving:
            when, phase = self._limit()
            timer = asyncio.timeout_at(when)
            try:
                async with timer:
                    while (item := self._taken()) is _NOTHING and not (self._done or self._at_end or self._closed):
                        await self._fill()
            except TimeoutError:
                if not timer.expired():
                    raise
                raise RequestTimeoutError(_LATE[phase], phase=phase) from None
            return item

    async def _fill(self) -> None:
        """Wait for bytes, and find the events in them."""
        chunk = await self._incoming.some()
        self._turn_ends = perf_counter() + TURN
        if self._closed:
            return
        if chunk:
            self._here = self._parser.feed(chunk)
        else:
            self._at_end = True
            last = self._parser.close()  # may be cut off in its middle
            self._here = (each for each in last if each[0] == DONE or not isinstance(parsed(each[0]), NotJSON))

    def _limit(self) -> tuple[float | None, Phase]:
        """Return when to wait no longer, in the loop's time, and why. The call itself waits for the first event."""
        seconds = LINGER if self._course.is_over else self._terms.idle if self._begun else None
        when = None if seconds is None else self._loop.time() + seconds
        if self._deadline is not None and (when is None or self._deadline < when):
            return self._deadline, "deadline"
        return when, "idle"


async def opened(stream: EventStream[Any]) -> Result[EventStream[Any], OpenRouterError]:
    """Return the stream once its first event is here, or the Err that the first event is."""
    first = await stream.peek()  # None where the end mark is all that came
    if isinstance(first, Err) and stream.is_over:
        return first
    return Ok(stream, meta=stream.meta)
