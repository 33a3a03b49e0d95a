"""Threads: blocking work beside the event loop, such as reading a file on a slow disk.

Each `Aside` has a thread of its own, so it never waits for other work of the program. The thread does not keep the program from
ending, even if a disk hangs. Where no thread can be started, the work is done in place.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from contextvars import copy_context
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

T = TypeVar("T")

LINGER = 0.05
"""Seconds that leaving waits for the call under way; mostly it is over by then."""


class Aside:
    """A thing that is used by one call at a time, and cleared up after the last one: ``async with`` leaves it.

    A call that has begun cannot be stopped. A task that is cancelled during a call goes on at once, and the thread clears up when
    the call ends. A call that has not begun by then is never made. What `clear` raises is ignored.
    """

    def __init__(self, clear: Callable[[], object]) -> None:
        self._clear = clear
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._left = False
        self._waiting: asyncio.Future[None] | None = None
        """Done when the thing has been cleared up; None as long as nobody waits for that."""
        self._has_thread: bool | None = None
        """None before the first call."""

    async def do(self, function: Callable[..., T], *arguments: object) -> T:
        """Return what the function returns, or raise what it raises."""
        if self._left:
            raise ValueError("it was left before")
        if self._has_thread is None:
            self._has_thread = self._started()
        if not self._has_thread:
            return function(*arguments)
        outcome: asyncio.Future[tuple[Any, BaseException | None]] = asyncio.get_running_loop().create_future()
        context = copy_context()

        def job() -> None:
            value: Any = None
            failure: BaseException | None = None
            try:
                value = context.run(function, *arguments)
            except BaseException as error:  # noqa: BLE001 - raised in the task; a future does not take every exception
                failure = error
            _set(outcome, (value, failure))

        self._jobs.put(job)
        value, failure = await outcome
        if failure is not None:
            raise failure
        return cast("T", value)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        can_wait = kind is not GeneratorExit
        self._waiting = asyncio.get_running_loop().create_future() if can_wait else None
        self._left = True
        if not self._has_thread:
            self._cleared()
            return
        self._jobs.put(None)
        if self._waiting is not None:
            await asyncio.wait({self._waiting}, timeout=LINGER)

    def _started(self) -> bool:
        """Start the thread; tell whether that worked."""
        try:
            threading.Thread(target=self._work, name="openrouter_core", daemon=True).start()
        except (RuntimeError, MemoryError):
            return False
        return True

    def _work(self) -> None:
        """Do the jobs until the thing is left, then clear up."""
        while (job := self._jobs.get()) is not None and not self._left:
            job()
            del job  # or what it refers to would live until the next one
        self._cleared()
        if self._waiting is not None:
            _set(self._waiting, None)

    def _cleared(self) -> None:
        with suppress(Exception):
            self._clear()


def _set(future: asyncio.Future[T], value: T) -> None:
    """Set a future's value from another thread. The task that waited for it may be gone, and so may its loop."""

    def set_value() -> None:
        if not future.done():
            future.set_result(value)

    with suppress(RuntimeError):
        future.get_loop().call_soon_threadsafe(set_value)
