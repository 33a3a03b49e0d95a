"""EventStream: an answer that comes as events, each a Result.

Opened up to its first event by the call; from there on nothing is sent again. Knows nothing of what events mean (``events``), of
how they are cut out of bytes (``sse``) or put together (``assembly``).
"""

from __future__ import annotations

import asyncio
import warnings
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, final

from openrouter_core import events
from openrouter_core.errors import HTTPClientError, RequestAbortedError, RequestTimeoutError, StreamTruncatedError
from openrouter_core.redaction import shorn
from openrouter_core.result import Err, Ok
from openrouter_core.sse import EventParser

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    from openrouter_core.errors import OpenRouterError, Phase
    from openrouter_core.operation import Operation
    from openrouter_core.options import Timeouts
    from openrouter_core.result import Meta, Result
    from openrouter_core.sse import ServerSentEvent
    from openrouter_core.transport import Incoming

T_co = TypeVar("T_co", covariant=True)


@final
class EventStream(Generic[T_co]):
    """Events of an answer, as they come. ``async for`` yields a Result for each; a terminal error is the last one.

    Leave it with ``async with``, `aclose`, or by reading to its end: leaving early closes the connection, so that the provider
    stops and stops billing.
    """

    def __init__(  # the parts of a call that outlive it
        self, operation: Operation, incoming: Incoming, timeouts: Timeouts, meta: Meta, secret: str | None, now: float
    ) -> None:
        """Take an answer whose events are still to come."""
        self.meta = meta
        """What happened on the way to the stream."""
        self._operation = operation
        self._incoming = incoming
        self._timeouts = timeouts
        self._secret = secret
        self._now = now
        self._parser = EventParser()
        self._waiting: deque[ServerSentEvent] = deque()
        self._held: deque[tuple[Any, Result[Any, OpenRouterError]]] = deque()
        self._begun = self._whole = self._closed = self._at_end = False

    def __aiter__(self) -> Self:
        """Return the stream."""
        return self

    async def __anext__(self) -> Result[T_co, OpenRouterError]:
        """Return the next event."""
        item = await self._next()
        if item is None:
            raise StopAsyncIteration
        return cast("Result[T_co, OpenRouterError]", item[1])

    @property
    def is_over(self) -> bool:
        """Whether the connection is closed: all has been read, or the stream was left."""
        return self._closed

    async def peek(self) -> Result[Any, OpenRouterError] | None:
        """Return the first event without taking it; None where the stream ends without one."""
        item = await self._next()
        if item is None:
            return None
        self._held.append(item)
        return item[1]

    async def text(self) -> AsyncIterator[str]:
        """Yield the pieces of text as they come, of the first choice; ends at an error, which `collect` would return."""
        from openrouter_core.assembly import text_in

        while (item := await self._next()) is not None:
            if piece := text_in(item[0]):
                yield piece

    async def collect(self) -> Result[Any, OpenRouterError]:
        """Read to the end and return the whole answer, as the call that does not stream would have returned it.

        Of an answer that broke off, the Err's error has what was there in `partial`, where it is a `ResponseError`.
        """
        from openrouter_core.assembly import assembler

        assembly = assembler(self._operation)
        while (item := await self._next()) is not None:
            document, result = item
            if isinstance(result, Err):
                await self.aclose()
                if hasattr(result.error, "partial") and result.error.partial is None:
                    result.error.partial = assembly.value()
                return result
            assembly.add(document)
        return assembly.result(self.meta)

    async def aclose(self) -> None:
        """Close the connection. May be called again, and from another task: who waits for an event then gets no more."""
        self._closed = True
        self._waiting.clear()
        self._held.clear()
        self._incoming.close()

    async def __aenter__(self) -> Self:
        """Return the stream."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the connection."""
        await self.aclose()

    def __del__(self, _warn: Any = warnings.warn) -> None:
        """Close the connection of a stream that nobody left."""
        if not self._closed:
            _warn("an EventStream was neither read to its end nor closed", ResourceWarning, source=self, stacklevel=2)
            self._incoming.close()

    async def _next(self) -> tuple[Any, Result[Any, OpenRouterError]] | None:
        """Return the next event's JSON and Result; None at the end."""
        if self._held:
            return self._held.popleft()
        if self._closed:
            return None
        try:
            event = self._waiting.popleft() if self._waiting else await self._received()
        except HTTPClientError as error:
            if self._closed:
                return None
            return await self._last(error)
        except asyncio.CancelledError:
            await self.aclose()
            raise
        if event is None or (self._operation.sentinel and event.data == self._operation.sentinel.encode()):
            return await self._ended(sentinel=event is not None)
        return await self._item(event)

    async def _item(self, event: ServerSentEvent) -> tuple[Any, Result[Any, OpenRouterError]]:
        self._begun = True
        document = events.parsed(event.data)
        failure = events.failure_in(document)
        if failure is not None:
            return await self._last(events.failure_of(self._operation, failure, self.meta, self._secret, self._now))
        self._whole = self._whole or events.is_end(document)
        return document, events.value_of(self._operation, document, self.meta)

    async def _ended(self, *, sentinel: bool) -> tuple[Any, Result[Any, OpenRouterError]] | None:
        whole, closed = self._whole or sentinel, self._closed
        await self.aclose()
        if whole or closed:
            return None
        return await self._last(StreamTruncatedError("the stream ended before the answer was whole"))

    async def _last(self, error: OpenRouterError) -> tuple[Any, Err[OpenRouterError]]:
        await self.aclose()
        shorn(error)
        return None, events.as_item(error, self.meta)

    async def _received(self) -> ServerSentEvent | None:
        """Wait for an event; comments that keep the connection alive are none, so they do not hold off the time-out."""
        phase: Phase = "idle" if self._begun else "first_event"
        limit = self._timeouts.idle if self._begun else self._timeouts.first_event
        timer = asyncio.timeout(limit)
        try:
            async with timer:
                while not self._waiting:
                    if self._at_end:
                        return None
                    chunk = await self._incoming.some()
                    self._at_end = not chunk
                    self._waiting.extend(self._parser.feed(chunk) if chunk else self._parser.close())
        except TimeoutError:
            if not timer.expired():
                raise
            raise RequestTimeoutError(f"no event within {limit} seconds", phase=phase) from None
        if self._closed:
            raise RequestAbortedError("the stream was closed")
        return self._waiting.popleft()


async def opened(stream: EventStream[Any]) -> Result[EventStream[Any], OpenRouterError]:
    """Return the stream once its first event is here, or the Err that the first event is."""
    first = await stream.peek()
    if first is None:
        return Err(StreamTruncatedError("the stream ended before its first event", meta=stream.meta), meta=stream.meta)
    if isinstance(first, Err) and stream.is_over:
        return first
    return Ok(stream, meta=stream.meta)
