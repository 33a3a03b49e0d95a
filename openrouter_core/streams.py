"""EventStream: an answer that comes as events, each a Result.

Opened up to its first event by the call; from there on nothing is sent again. In ``_stream``, ``arrivals`` knows how events come,
``events`` what they mean, and ``assembly`` how they are put together. What an error of a stream needs is loaded with this module:
once a stream is open there may be no file descriptor left to load it.
"""

from __future__ import annotations

import asyncio
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, final

import attrs

from openrouter_core._base import failures
from openrouter_core._base.redaction import shorn
from openrouter_core._response.error_objects import error_of
from openrouter_core._response.parsing import NotJSON, parsed
from openrouter_core._stream import event_values, events
from openrouter_core._stream.arrivals import LINGER, Arrivals
from openrouter_core._stream.assembly import assembler
from openrouter_core._stream.event_text import reasoning_in, text_in
from openrouter_core._stream.events import Course
from openrouter_core._stream.facts import StreamFacts
from openrouter_core._stream.pieces import Halves
from openrouter_core.errors import HTTPClientError, RequestAbortedError, StreamTruncatedError
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Literal, Self

    from openrouter_core._response.reading import Reading
    from openrouter_core._stream.sse import ServerSentEvent
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.protocols import Incoming
    from openrouter_core.result import Meta, Result

T_co = TypeVar("T_co", covariant=True)
Whole_co = TypeVar("Whole_co", covariant=True)

_NOTHING = object()
"""In the place of an event: none is here."""


@attrs.frozen(kw_only=True)
class Terms:
    """What of a call outlives it in its stream."""

    reading: Reading
    idle: float | None
    """Seconds from one event to the next."""
    deadline: float | None
    """Seconds that are left of the call's deadline."""
    largest_event: int | None
    """Bytes that one event may have; None is no limit."""


@final
class EventStream(Generic[T_co, Whole_co]):
    """Events of an answer, as they come. ``async for`` yields a Result for each; a terminal error is the last one.

    Leave it with ``async with``, `aclose`, or by reading to its end: leaving early closes the connection, so that the provider
    stops and stops billing. To be cancelled while an event is waited for, by a time-out say, leaves it too: the next item is then
    an ``Err(RequestAbortedError)``, and the last one.
    """

    def __init__(self, terms: Terms, incoming: Incoming) -> None:
        """Take an answer whose events are still to come."""
        self._arrivals = Arrivals(incoming, limit=terms.largest_event, seconds=terms.deadline)
        self.meta: Meta = terms.reading.meta
        """What happened on the way to the stream."""
        self.facts: StreamFacts = StreamFacts()
        """What came so far."""
        self._terms = terms
        self._course = Course()
        self._assembly = assembler(terms.reading.operation)
        self._read = event_values.reader(terms.reading)
        self._held: tuple[Any, Result[Any, OpenRouterError]] | None = None
        self._of_text, self._of_reasoning = Halves(), Halves()
        self._garbled: NotJSON | None = None
        self._outcome: Literal["whole", "left"] | Err[OpenRouterError] | None = None
        """How it ended; None as long as it is open."""

    def __aiter__(self) -> Self:
        """Return the stream."""
        return self

    async def __anext__(self) -> Result[T_co, OpenRouterError]:
        """Return the next event."""
        if self._held is not None:
            (_, result), self._held = self._held, None
            return result
        item = self._here()
        if item is _NOTHING and (item := await self._next()) is _NOTHING:
            raise StopAsyncIteration
        return self._result(item)

    @property
    def is_over(self) -> bool:
        """Whether no more events will come: all have been read, or the stream was left."""
        return self._outcome is not None

    async def peek(self) -> Result[T_co, OpenRouterError] | None:
        """Return the next event without taking it; None where there is none."""
        if self._held is None:
            item = self._here()
            if item is _NOTHING and (item := await self._next()) is _NOTHING:
                return None
            self._held = item, self._result(item)
        return self._held[1]

    def text(self) -> Pieces:
        """Iterate over the pieces of text of the first choice as they come, each an Ok; an error is the last item.

        To stop early leaves the stream as it is: what follows can still be read.
        """
        return Pieces(partial(self._piece, text_in, self._of_text))

    def reasoning(self) -> Pieces:
        """Iterate over what the model thinks before it answers, as `text` does over what it says.

        What has no reasoning in it is passed over, the text of the answer included: `collect` has it.
        """
        return Pieces(partial(self._piece, reasoning_in, self._of_reasoning))

    async def collect(self) -> Result[Whole_co, OpenRouterError]:
        """Read to the end and return the whole answer, as the call that does not stream would have returned it.

        What was read before, as events or as text, is in it. Of an answer that broke off, the Err's error has what was there in
        `partial`.
        """
        while self._here() is not _NOTHING or await self._next() is not _NOTHING:
            pass
        try:
            return self._collected()
        except Exception as error:  # noqa: BLE001 - nothing escapes
            return self._failed(self._unforeseen("the answer could not be put together", error))

    async def aclose(self) -> None:
        """Close the connection. May be called again, and from another task: one that waits for an event then gets no more."""
        self._leave("left")

    async def __aenter__(self) -> Self:
        """Return the stream."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the connection."""
        self._leave("left")

    def __del__(self, _warn: Any = warnings.warn) -> None:
        """Close the connection of a stream that nobody left."""
        if self._outcome is None:
            self._arrivals.close_from_any_thread()
            _warn("an EventStream was neither read to its end nor closed", ResourceWarning, source=self, stacklevel=2)

    @property
    def _patience(self) -> float | None:
        """Seconds to wait for the next event. The call itself waits for the first one."""
        if self._course.is_over:
            return LINGER
        return self._terms.idle if self.facts.events else None

    def _here(self) -> Any:
        """Return what the next event comes to, as `_taken` does, where it is here already; `_NOTHING` else."""
        if self._held is not None:
            (item, _), self._held = self._held, None
            return item
        try:
            event = self._arrivals.here()
        except HTTPClientError as error:
            return self._ended(error)
        return _NOTHING if event is None else self._taken(event)

    async def _next(self) -> Any:
        """Return what the next event comes to once it is here; `_NOTHING` at the end."""
        if self.is_over:
            return _NOTHING
        try:
            event = await self._arrivals.next(within=self._patience)
            if event is not None:
                return self._taken(event)
            if self._outcome is None and self._arrivals.state == "marked":
                self._outcome = "whole"
                await self._arrivals.drain()
                self._arrivals.close()
        except HTTPClientError as error:
            return self._ended(error)
        except asyncio.CancelledError:
            item = self._ended(RequestAbortedError("the stream was left: reading it was cancelled"))
            if item is not _NOTHING:
                self._held = item, item  # for whoever reads on
            raise
        return self._ended(None)

    def _taken(self, event: ServerSentEvent) -> Any:
        """Return what an event comes to: its JSON, or the Err that ends the stream."""
        self.facts.events += 1
        try:
            document = parsed(event[0])
            if isinstance(document, str) and event[1] in events.ERRORS:  # plain words
                document = {"error": str(document)}
            if isinstance(document, dict):
                failure = self._course.take(document, event[1])
                self._assembly.add(document)
                if failure is not None:
                    return self._failed(error_of(failure, self._terms.reading))
            elif self._garbled is None and isinstance(document, NotJSON):
                self._garbled = document
        except Exception as error:  # noqa: BLE001 - nothing escapes
            return self._failed(self._unforeseen("an event could not be read", error))
        return document

    def _result(self, item: Any) -> Result[Any, OpenRouterError]:
        """Return the Result of what an event comes to."""
        if isinstance(item, Err):
            return item
        try:
            result = self._read(item)
        except Exception as error:  # noqa: BLE001 - nothing escapes
            return self._failed(self._unforeseen("an event could not be decoded", error))
        if isinstance(result, Ok) and result.meta is not self.meta:
            self.facts.issues += len(result.meta.issues)
        return result

    async def _piece(self, piece_in: Callable[[Any], str], halves: Halves) -> Result[str, OpenRouterError]:
        """Return the next piece of the text that is looked for in events."""
        while (item := self._here()) is not _NOTHING or (item := await self._next()) is not _NOTHING:
            if isinstance(item, Err):
                if rest := halves.rest():
                    self._held = item, item
                    return Ok(rest, meta=self.meta)
                return item
            piece = halves.whole(piece_in(item))
            del item
            if piece:
                return Ok(piece, meta=self.meta)
        if rest := halves.rest():
            return Ok(rest, meta=self.meta)
        if (failure := self._missed()) is not None:
            return failure
        raise StopAsyncIteration

    def _missed(self) -> Err[OpenRouterError] | None:
        """Return the Err of an answer that ended well, but of which an event could not be read: its text is not whole."""
        if self._outcome != "whole" or self._garbled is None:
            return None
        return self._failed(event_values.not_json(self._garbled, self._terms.reading))

    def _collected(self) -> Result[Any, OpenRouterError]:
        if self._outcome == "left":
            self._failed(RequestAbortedError("the stream was closed before its end"))
        self._missed()
        if not isinstance(self._outcome, Err):
            return self._assembly.result(self._terms.reading)
        error: Any = self._outcome.error
        if error.partial is None:
            error.partial = self._assembly.value()
        return self._outcome

    def _ended(self, error: HTTPClientError | None) -> Any:
        """Take note of the end: of an error, or of no more data. Return the last item, or `_NOTHING`."""
        if self._outcome is None:
            if not self._course.is_whole:
                return self._failed(error or StreamTruncatedError("the stream ended before the answer was whole"))
            self._leave("whole")
        if self._held is None:
            return _NOTHING
        (item, _), self._held = self._held, None  # another task was cancelled meanwhile
        return item

    def _failed(self, error: OpenRouterError) -> Err[OpenRouterError]:
        error.meta = self.meta
        shorn(error)
        failure = Err(error, meta=self.meta)
        self._leave(failure)
        self._outcome = failure
        return failure

    def _leave(self, outcome: Literal["whole", "left"] | Err[OpenRouterError]) -> None:
        self._held = None
        if self._outcome is None:
            self._outcome = outcome
            self._arrivals.close()

    def _unforeseen(self, message: str, error: Exception) -> OpenRouterError:
        return failures.unexpected(f"{message}: {type(error).__name__}", error, (self._terms.reading.secret,))


@final
class Pieces:
    """Pieces of a stream's text, as they come: each an Ok, an error last."""

    def __init__(self, following: Callable[[], Awaitable[Result[str, OpenRouterError]]]) -> None:
        """Take what returns the next piece."""
        self._following = following

    def __aiter__(self) -> Self:
        """Return the pieces."""
        return self

    def __anext__(self) -> Awaitable[Result[str, OpenRouterError]]:
        """Return the next piece, once it is awaited."""
        return self._following()

    async def aclose(self) -> None:
        """Take no more pieces. The stream stays open."""
        self._following = _no_more


async def _no_more() -> Result[str, OpenRouterError]:
    raise StopAsyncIteration


async def opened(stream: EventStream[Any, Any]) -> Result[EventStream[Any, Any], OpenRouterError]:
    """Return the stream once its first event is here, or the Err that the first event is."""
    first = await stream.peek()  # None where the end mark is all that came
    if isinstance(first, Err) and stream.is_over:
        return first
    return Ok(stream, meta=stream.meta)
