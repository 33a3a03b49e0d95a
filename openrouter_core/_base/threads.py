"""Threads: a thing that may keep its user waiting, as a file on a slow disk does, used beside the event loop.

Each has a thread of its own, so that it waits for nothing else of the program's. The thread does not outlast the program: a disk
that hangs would keep it from ending. Where no thread can be had, what is to be done is done in place.
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
"""Seconds for which leaving waits for what is under way: most often it is over by then."""


class Aside:
    """Something that is used by one call at a time, and cleared up after the last one: ``async with`` leaves it.

    A call that was begun cannot be stopped. Whoever is cancelled while one is under way goes on, and the thread clears up when
    that call ends; a call that was not begun by then is never made.
    """

    def __init__(self, clear: Callable[[], object]) -> None:
        """Take what clears the thing up; what it raises is not told."""
        self._clear = clear
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._left = False
        self._waiting: asyncio.Future[None] | None = None
        """Who has left, and waits until it is cleared up."""
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
            _tell(outcome, (value, failure))

        self._jobs.put(job)
        value, failure = await outcome
        if failure is not None:
            raise failure
        return cast("T", value)

    async def __aenter__(self) -> Self:
        """Return this."""
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Have the thing cleared up; wait for that, but not for long."""
        self._waiting = (
            None if kind is GeneratorExit else asyncio.get_running_loop().create_future()
        )  # else nothing can be waited for
        self._left = True
        if not self._has_thread:
            self._cleared()
            return
        self._jobs.put(None)
        if self._waiting is not None:
            await asyncio.wait({self._waiting}, timeout=LINGER)

    def _started(self) -> bool:
        """Tell whether a thread could be had."""
        try:
            threading.Thread(target=self._work, name="openrouter_core", daemon=True).start()
        except (RuntimeError, MemoryError):
            return False
        return True

    def _work(self) -> None:
        """Do what is to be done; once left, clear up and tell so."""
        while (job := self._jobs.get()) is not None and not self._left:
            job()
            del job  # what it holds would stay until the next one
        self._cleared()
        if self._waiting is not None:
            _tell(self._waiting, None)

    def _cleared(self) -> None:
        with suppress(Exception):
            self._clear()


def _tell(future: asyncio.Future[T], value: T) -> None:
    """Give a future its value, from another thread; whoever waited for it may be gone, and so may its loop."""

    def told() -> None:
        if not future.done():
            future.set_result(value)

    with suppress(RuntimeError):
        future.get_loop().call_soon_threadsafe(told)
