"""Many calls: rows are asked about at once, as many as may be, and what each came to is given out as it comes.

Memory is bounded: there are never more than twice `concurrent` rows between their source and the caller.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Sized
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from openrouter_core import Err, Ok, UnexpectedClientError
from openrouter_kit.tapes import NOTHING, OpenTape

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable

    from openrouter_core import OpenRouterCore, Result
    from openrouter_kit.tapes import Tape

K = TypeVar("K")
R = TypeVar("R")
T = TypeVar("T")
E = TypeVar("E")


class Progress(NamedTuple):
    """How far many calls have come."""

    done: int
    """Rows that are done, failed ones included."""
    failed: int
    """Rows that came to an Err."""
    kept: int
    """Rows whose value was on the tape already."""
    total: int | None
    """All rows; None if their source does not say."""


async def each(
    core: OpenRouterCore,
    rows: Iterable[tuple[K, R]] | AsyncIterable[tuple[K, R]],
    ask: Callable[[OpenRouterCore, R], Awaitable[Result[T, E]]],
    *,
    concurrent: int = 1000,
    checkpoint: Tape | None = None,
    on_error: Literal["keep", "stop"] = "keep",
    on_progress: Callable[[Progress], object] | None = None,
) -> AsyncGenerator[tuple[K, Result[T, E | UnexpectedClientError]], None]:
    """Ask about every row, and yield its key and Result as they come.

    With a tape, an Ok is on the disk before it is yielded. Run it again, whatever has happened: rows with a value on the tape are
    yielded from there, and all others are asked about, those with an Err included. Where a run is killed, at most `concurrent`
    rows are paid for twice. Leave it early with `contextlib.aclosing`: what has come by then is kept.

    Example::

        async def ask(core, text):
            return await chat_send(core, model=MODEL, messages=[user(text)])

        async for key, result in each(core, rows, ask, checkpoint=Tape("run.jsonl", of=[MODEL, "prompt 3"])):
            ...

    Args:
        core: The `OpenRouterCore` that is passed on to `ask`.
        rows: Pairs of a key and a row, from any iterable or async iterable; ``enumerate(rows)`` if there is no better key.
            Keys are strings or numbers, each used once. An iterable that blocks holds up the event loop.
        ask: Makes the call of a row, and returns its Result. What it raises becomes an Err.
        concurrent: How many rows are asked about at once, at most.
        checkpoint: The tape; nothing is kept if it is left out.
        on_error: Whether an Err is an item like others, or ends the iteration once it is yielded.
        on_progress: Called before each row is yielded.

    Raises:
        TypeError: `ask` does not return a Result, or the tape cannot hold a value.
        OSError: The tape cannot be opened or written, or another process uses it.
    """
    tape = None if checkpoint is None else await asyncio.to_thread(OpenTape, checkpoint)
    calls = _Calls(core, ask, concurrent, tape)
    done = failed = kept = 0
    total = len(rows) if isinstance(rows, Sized) else None
    try:
        async with aclosing(calls.of(rows)) as items:
            async for item in items:
                done += 1
                failed += isinstance(item.result, Err)
                kept += item.is_kept
                if on_progress is not None:
                    on_progress(Progress(done, failed, kept, total))
                yield item.key, item.result
                if on_error == "stop" and isinstance(item.result, Err):
                    return
    finally:
        await calls.end()


class _Item(NamedTuple):
    key: Any
    result: Any
    line: bytes | None = None
    """Its line for the tape."""
    is_kept: bool = False


class _Calls:
    """The calls of one run, from rows to items that are on the disk."""

    def __init__(self, core: OpenRouterCore, ask: Callable[..., Awaitable[Any]], concurrent: int, tape: OpenTape | None) -> None:
        self._core = core
        self._ask = ask
        self._tape = tape
        self._slots = asyncio.Semaphore(concurrent)
        self._tasks: set[asyncio.Task[None]] = set()
        self._come: asyncio.Queue[_Item | Exception | None] = asyncio.Queue()
        """What has come and is not on the disk; an exception ends the run, None is the end."""
        self._writing: asyncio.Future[None] | None = None

    async def of(self, rows: Any) -> AsyncGenerator[_Item, None]:
        """Yield what rows come to, in the order in which it comes."""
        feeding = asyncio.create_task(self._feed(rows))
        self._tasks.add(feeding)
        while True:
            items, end = await self._next()
            await self._keep(items)
            for _ in items:
                self._slots.release()
            for item in items:
                yield item
            if isinstance(end, Exception):
                raise end
            if end is None:
                return

    async def end(self) -> None:
        """Cancel what is under way, and keep what has come."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._tape is not None:
            if self._writing is not None:
                await asyncio.wait([self._writing])
            left = [self._come.get_nowait() for _ in range(self._come.qsize())]
            try:
                self._tape.append(item.line for item in left if isinstance(item, _Item) and item.line is not None)
            finally:
                self._tape.close()

    async def _keep(self, items: list[_Item]) -> None:
        """Write items to the tape. A caller who is cancelled meanwhile leaves the thread to it, and `end` waits."""
        lines = [item.line for item in items if item.line is not None]
        if self._tape is not None and lines:
            self._writing = asyncio.ensure_future(asyncio.to_thread(self._tape.append, lines))
            await asyncio.shield(self._writing)

    async def _next(self) -> tuple[list[_Item], Exception | Literal["more"] | None]:
        """Return all items that have come, at least one, and how the run goes on."""
        items: list[_Item] = []
        come = await self._come.get()
        while isinstance(come, _Item):
            items.append(come)
            if self._come.empty():
                return items, "more"
            come = self._come.get_nowait()
        return items, come

    async def _feed(self, rows: Any) -> None:
        """Start a call for each row as slots are free."""
        try:
            async for key, row in pairs_of(rows):
                await self._slots.acquire()
                value = NOTHING if self._tape is None else self._tape.find(key)
                if value is NOTHING:
                    task = asyncio.create_task(self._call(key, row))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)
                else:
                    self._come.put_nowait(_Item(key, Ok(value), is_kept=True))
                    await asyncio.sleep(0)  # reading the tape is work
            feeding = asyncio.current_task()
            await asyncio.gather(*(task for task in self._tasks if task is not feeding))
            self._come.put_nowait(None)
        except Exception as error:  # noqa: BLE001 - of the rows' source, for the caller
            self._come.put_nowait(error)

    async def _call(self, key: Any, row: Any) -> None:
        try:
            result = await self._ask(self._core, row)
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - nothing escapes; `end` forgets what it cancels
            result = _raised(error)
        try:
            self._come.put_nowait(_Item(key, result, self._line(key, result)))
        except TypeError as error:
            self._come.put_nowait(error)

    def _line(self, key: Any, result: Any) -> bytes | None:
        if isinstance(result, Err):
            return None
        if not isinstance(result, Ok):
            raise TypeError(f"ask must return a Result, not {type(result).__name__}")
        return None if self._tape is None else self._tape.line(key, result.value)


def _raised(error: BaseException) -> Err[UnexpectedClientError]:
    failure = UnexpectedClientError(f"ask raised {type(error).__name__}: {error}")
    failure.__cause__ = error
    return Err(failure)


async def pairs_of(rows: Any) -> AsyncIterator[tuple[Any, Any]]:
    """Yield the pairs of any iterable."""
    if isinstance(rows, AsyncIterable):
        async for pair in rows:
            yield pair
    else:
        for pair in rows:
            yield pair
