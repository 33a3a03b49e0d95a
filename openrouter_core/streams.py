"""EventStream: an answer that comes as events, each a Result.

The call opens it, up to its first event. From there on nothing is sent again. In ``_stream``, ``arrivals`` knows how events come,
``answer`` what they have said so far, and ``event_values`` what each one decodes to. The code for errors is imported with this
module: once a stream is open, there may be no file descriptor left to import it with.
"""

from __future__ import annotations

import asyncio
import enum
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast, final

import attrs

from openrouter_core._base import failures
from openrouter_core._base.redaction import shorn
from openrouter_core._stream import event_values
from openrouter_core._stream.answer import JSON, StreamedAnswer
from openrouter_core._stream.arrivals import LINGER, Arrivals
from openrouter_core._stream.event_text import reasoning_in, text_in
from openrouter_core._stream.facts import StreamFacts
from openrouter_core._stream.pieces import Halves
from openrouter_core.errors import HTTPClientError, OpenRouterError, RequestAbortedError, StreamTruncatedError
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self

    from openrouter_core._call.lifecycle import Lifecycle
    from openrouter_core._response.reading import Reading
    from openrouter_core._stream.sse import ServerSentEvent
    from openrouter_core.lifecycle import Outcome
    from openrouter_core.protocols import Incoming
    from openrouter_core.result import Meta, Result

T_co = TypeVar("T_co", covariant=True)
Whole_co = TypeVar("Whole_co", covariant=True)


class _Nothing(enum.Enum):
    NOTHING = "nothing"


_NOTHING: Literal[_Nothing.NOTHING] = _Nothing.NOTHING
"""Returned if there is no item. None would not do: it is the JSON null."""
_Item: TypeAlias = JSON | Err[OpenRouterError]
"""What an event comes to: its data, or the Err that ends the stream."""
_Outcome: TypeAlias = Literal["whole", "left"] | Err[OpenRouterError]


@attrs.frozen(kw_only=True)
class Terms:
    """What a stream keeps of its call."""

    reading: Reading
    idle: float | None
    """Seconds from one event to the next; None is no limit."""
    deadline: float | None
    """Seconds that are left of the call's deadline; None is no limit."""
    largest_event: int | None
    """Bytes that one event may have; None is no limit."""


@final
class EventStream(Generic[T_co, Whole_co]):
    """Events of an answer, as they come. ``async for`` yields a Result for each; a terminal error is the last one.

    Leave it with ``async with``, with `aclose`, or by reading to its end. Leaving early closes the connection, which stops
    generation and billing. A reader that is cancelled, by a time-out for example, leaves it as well: the next item is then an
    ``Err(RequestAbortedError)``, and the last one.
    """

    def __init__(self, terms: Terms, incoming: Incoming) -> None:
        self.meta: Meta = terms.reading.meta
        """What happened before the first event."""
        self._terms = terms
        self._arrivals = Arrivals(incoming, limit=terms.largest_event, seconds=terms.deadline, elapsed=terms.reading.meta.elapsed)
        self._answer = StreamedAnswer(terms.reading)
        self.facts: StreamFacts = StreamFacts(self._answer.said, self.meta.generation_id)
        """What has come so far."""
        self._decoded = event_values.reader(terms.reading)
        self._held: tuple[_Item, Result[Any, OpenRouterError]] | None = None
        """The next item, and its Result, where it was looked at or made ahead of its time."""
        self._of_text, self._of_reasoning = Halves(), Halves()
        self._outcome: _Outcome | None = None
        """How the stream ended; None while it is open."""
        self._life: Lifecycle | None = None
        """The call, where somebody wants to know of its end."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Result[T_co, OpenRouterError]:
        if self._held is not None:
            (_, result), self._held = self._held, None
            return result
        item = self._here()
        if item is _NOTHING and (item := await self._next()) is _NOTHING:
            raise StopAsyncIteration
        return self._result(item)

    @property
    def is_over(self) -> bool:
        """Whether no more events will come: all were read, or the stream was left."""
        return self._outcome is not None

    async def peek(self) -> Result[T_co, OpenRouterError] | None:
        """Return the next event without taking it; None at the end."""
        if self._held is None:
            item = self._here()
            if item is _NOTHING and (item := await self._next()) is _NOTHING:
                return None
            self._held = item, self._result(item)
        return self._held[1]

    def text(self) -> Pieces:
        """Iterate over the text of the first choice in pieces as they come, each an Ok; an error is the last item.

        Stopping early does not leave the stream: you can go on reading it.
        """
        return Pieces(partial(self._piece, text_in, self._of_text))

    def reasoning(self) -> Pieces:
        """Iterate over the reasoning before the answer, as `text` does over the answer's text.

        Events without reasoning are skipped, also those with text; `collect` returns all of it.
        """
        return Pieces(partial(self._piece, reasoning_in, self._of_reasoning))

    async def collect(self) -> Result[Whole_co, OpenRouterError]:
        """Read to the end and return the whole answer, as the call without a stream would have returned it.

        It includes what was read before, as events or as text. If the answer broke off, the error's `partial` is what had come.
        """
        while self._here() is not _NOTHING or await self._next() is not _NOTHING:
            pass
        try:
            return self._collected()
        except Exception as error:  # noqa: BLE001 - nothing escapes
            return self._failed(self._unforeseen("the answer could not be put together", error))

    async def aclose(self) -> None:
        """Close the connection. May be called again, and from another task: a task that waits for an event then gets nothing."""
        self._held = None
        self._end("left")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __del__(self, _warn: Any = warnings.warn) -> None:
        if self._outcome is None:
            self._arrivals.close_from_any_thread()
            self._tell("left")
            _warn("an EventStream was neither read to its end nor closed", ResourceWarning, source=self, stacklevel=2)

    @property
    def _patience(self) -> float | None:
        """Seconds to wait for the next event. The call itself limits the wait for the first one."""
        if self._answer.is_over:
            return LINGER
        return self._terms.idle if self.facts.events else None

    def _here(self) -> _Item | Literal[_Nothing.NOTHING]:
        """Return the next item if it is here already; else `_NOTHING`."""
        if self._held is not None:
            (item, _), self._held = self._held, None
            return item
        try:
            event = self._arrivals.here()
        except HTTPClientError as error:
            failure = self._ended(error)
            return _NOTHING if failure is None else failure
        return _NOTHING if event is None else self._taken(event)

    async def _next(self) -> _Item | Literal[_Nothing.NOTHING]:
        """Return the next item once it is here; `_NOTHING` at the end."""
        if self.is_over:
            return _NOTHING
        try:
            event = await self._arrivals.next(within=self._patience)
            if event is not None:
                return self._taken(event)
            if self._outcome is None and self._arrivals.state == "marked":
                self._settle("whole")  # from now on, whatever happens to the rest of the body
                await self._arrivals.drain()
                self._arrivals.close()
        except HTTPClientError as error:
            failure = self._ended(error)
        except asyncio.CancelledError:
            if self._outcome is None and not self._answer.is_whole:
                self._tell("cancelled")
            failure = self._ended(RequestAbortedError("the stream was left: reading it was cancelled"))
            if failure is not None:
                self._held = failure, failure  # for the next reader
            raise
        else:
            failure = self._ended(None)
        return self._here() if failure is None else failure  # a task that was cancelled meanwhile may have left an item

    def _taken(self, event: ServerSentEvent) -> _Item:
        """Return what an event comes to."""
        facts = self.facts
        facts.events += 1
        facts.last_event = self._arrivals.arrived
        if facts.first_event is None:
            facts.first_event = facts.last_event
        try:
            return self._answer.take(event)
        except OpenRouterError as error:
            return self._failed(error)
        except Exception as error:  # noqa: BLE001 - nothing escapes
            return self._failed(self._unforeseen("an event could not be read", error))

    def _result(self, item: _Item) -> Result[Any, OpenRouterError]:
        """Return an item as a Result, its data decoded."""
        if isinstance(item, Err):
            return item
        try:
            result = self._decoded(item)
        except Exception as error:  # noqa: BLE001 - nothing escapes
            return self._failed(self._unforeseen("an event could not be decoded", error))
        if isinstance(result, Ok) and result.meta is not self.meta:
            self.facts.issues += len(result.meta.issues)
        return result

    async def _piece(self, piece_in: Callable[[JSON], str], halves: Halves) -> Result[str, OpenRouterError]:
        """Return the next piece of the text that `piece_in` finds in events."""
        while (item := self._here()) is not _NOTHING or (item := await self._next()) is not _NOTHING:
            if isinstance(item, Err):
                if rest := halves.rest():
                    self._held = item, item
                    return Ok(rest, meta=self.meta)
                return item
            piece = halves.whole(piece_in(item))
            del item  # it would live until the next one
            if piece:
                return Ok(piece, meta=self.meta)
        if rest := halves.rest():
            return Ok(rest, meta=self.meta)
        if (failure := self._gap()) is not None:
            return failure
        raise StopAsyncIteration

    def _gap(self) -> Err[OpenRouterError] | None:
        """Return the Err of an answer that ended well, but of which an event could not be parsed."""
        error = self._answer.gap() if self._outcome == "whole" else None
        return None if error is None else self._failed(error)

    def _collected(self) -> Result[Any, OpenRouterError]:
        failure = self._outcome if isinstance(self._outcome, Err) else self._gap()
        if self._outcome == "left":
            failure = self._failed(RequestAbortedError("the stream was closed before its end"))
        if failure is None:
            return self._answer.result()
        error: Any = failure.error
        if error.partial is None:
            error.partial = self._answer.value()
        return failure

    def _ended(self, error: HTTPClientError | None) -> Err[OpenRouterError] | None:
        """Note that the events ended, with an error or without one. Return the Err if the answer is not whole."""
        if self._outcome is None and not self._answer.is_whole:
            return self._failed(error or StreamTruncatedError("the stream ended before the answer was whole"))
        self._end("whole")
        return None

    def _failed(self, error: OpenRouterError) -> Err[OpenRouterError]:
        """End the stream with an error, whatever its outcome was before."""
        error.meta = self.meta
        shorn(error)
        failure = Err(error, meta=self.meta)
        self._held = None
        self._end(failure)
        self._outcome = failure
        return failure

    def _end(self, outcome: _Outcome) -> None:
        """Close the connection and keep the outcome, unless the stream has ended before."""
        if self._outcome is None:
            self._settle(outcome)
            self._arrivals.close()

    def _settle(self, outcome: _Outcome) -> None:
        """Decide how the stream ended."""
        self._outcome = outcome
        if outcome == "whole":
            self._tell("ok", Ok(self, meta=self.meta))
        elif outcome == "left":
            self._tell("left")
        else:
            self._tell("err", outcome)

    def _tell(self, outcome: Outcome, result: Result[Any, OpenRouterError] | None = None) -> None:
        """Report the end of the call. The first report counts."""
        if self._life is not None:
            self._life.end(outcome, result, self.meta, self.facts)

    def _unforeseen(self, message: str, error: Exception) -> OpenRouterError:
        return failures.unexpected(f"{message}: {type(error).__name__}", error, self._terms.reading.redactor)


@final
class Pieces:
    """Pieces of a stream's text, as they come: each an Ok, an error last."""

    def __init__(self, following: Callable[[], Awaitable[Result[str, OpenRouterError]]]) -> None:
        self._following = following

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[Result[str, OpenRouterError]]:
        return self._following()

    async def aclose(self) -> None:
        """End the pieces. The stream stays open."""
        self._following = _no_more


async def _no_more() -> Result[str, OpenRouterError]:
    raise StopAsyncIteration


def watch(stream: EventStream[Any, Any], life: Lifecycle) -> None:
    """Have the end of a stream end its call; at once if the stream has ended."""
    stream._life = life  # noqa: SLF001 - same module
    if stream.is_over:
        stream._settle(cast("Any", stream._outcome))  # noqa: SLF001 - same module


async def opened(stream: EventStream[Any, Any]) -> Result[EventStream[Any, Any], OpenRouterError]:
    """Return the stream once its first event is here; if that is a terminal error, return the Err."""
    first = await stream.peek()  # None if only the end mark came
    if isinstance(first, Err) and stream.is_over:
        return first
    return Ok(stream, meta=stream.meta)
