"""Turns: long work is done in steps, and the event loop runs between them.

Work over many items puts its steps off. `in_turns` does these later, from a queue; any other caller has them done
at once. The work stays plain functions, the same for small and large answers. This module does not know what the work is.

Why not `asyncio.to_thread`? Both were measured, from the bytes of an answer to its Result: for how long the loop did not run at a
stretch, and how long it took in all. CPython 3.11, two cores, medians of 25 runs (15 for the long list), milliseconds:

========================  =============  ==============  =====================
answer                    held by turns  held by thread  in all, turns, thread
========================  =============  ==============  =====================
400 models, with orjson   3.1            5.1             9.1, 8.8
400 models, with json     5.3            5.8             11.4, 10.9
2,400 models, 5 MB        50             52              97, 93
one chat, 68 kB           0.09           0.28            0.17, 0.42
========================  =============  ==============  =====================

Without either, the loop is held all the time: 9.4, 11.1, 93 and 0.13 ms. What remains with both is the parse: one call in C,
which keeps the interpreter's lock in a thread, too. After it, turns hold the loop for 2 ms. A thread holds it for 5 ms, because a
thread that computes gives the lock away that often. An answer of less than 64 kB is never interpreted in turns.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

TURN = 0.002
"""Seconds of work before the loop runs again."""
MANY = 16
"""The fewest items whose steps are worth putting off."""


class _Waiting(threading.local):
    """The steps that were put off; None if no work is done in turns."""

    steps: deque[Iterator[object]] | None = None


_waiting = _Waiting()


def are_taken() -> bool:
    """Return whether steps that are put off now will be done in turns."""
    return _waiting.steps is not None


def put_off(steps: Iterator[object]) -> None:
    """Have the steps done later, or at once if no turns are taken. What a step returns is ignored."""
    if _waiting.steps is None:
        deque(steps, maxlen=0)
    else:
        _waiting.steps.append(steps)


def at_once(work: Callable[..., T], *arguments: object) -> T:
    """Return the work's result without putting anything off: for work whose failure must be known now."""
    before, _waiting.steps = _waiting.steps, None
    try:
        return work(*arguments)
    finally:
        _waiting.steps = before


async def in_turns(work: Callable[..., T], *arguments: object) -> T:
    """Return the work's result once everything that it put off is done. The loop runs first, and after each turn."""
    steps: deque[Iterator[object]] = deque()
    await asyncio.sleep(0)  # what came before the work, such as the parse, was a turn of its own
    end = perf_counter() + TURN
    try:
        _waiting.steps = steps
        result = work(*arguments)
        while steps:
            for _ in steps.popleft():
                if perf_counter() < end:
                    continue
                _waiting.steps = None
                await asyncio.sleep(0)
                _waiting.steps = steps
                end = perf_counter() + TURN
    finally:
        _waiting.steps = None
    return result


def call_in_loop(loop: asyncio.AbstractEventLoop, function: Callable[[], object]) -> None:
    """Call the function: now, or as soon as the loop runs if it runs in another thread."""
    if loop.is_running() and asyncio._get_running_loop() is not loop:  # noqa: SLF001 - returns None instead of raising
        loop.call_soon_threadsafe(function)
    else:
        function()
