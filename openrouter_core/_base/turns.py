"""Turns: long work in steps, between which the event loop runs, so that nobody waits for it long.

Work that goes through many items puts their steps off. Done `in_turns`, these are taken from a queue afterwards; else at once.
The work itself stays plain functions, the same for a small answer and for a large one. Knows nothing of what is done.
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
"""Seconds for which work goes on before the loop runs."""
MANY = 16
"""Items from which on their steps are worth putting off."""


class _Waiting(threading.local):
    """Steps that were put off, where work is done in turns."""

    steps: deque[Iterator[object]] | None = None


_waiting = _Waiting()


def are_taken() -> bool:
    """Tell whether steps that are put off now will be done in turns."""
    return _waiting.steps is not None


def put_off(steps: Iterator[object]) -> None:
    """Have steps done later, or at once where no turns are taken; what each of them returns is not looked at."""
    if _waiting.steps is None:
        deque(steps, maxlen=0)
    else:
        _waiting.steps.append(steps)


def at_once(work: Callable[..., T], *arguments: object) -> T:
    """Return what the work returns, nothing of it put off: for work whose failure has to be known now."""
    before, _waiting.steps = _waiting.steps, None
    try:
        return work(*arguments)
    finally:
        _waiting.steps = before


async def in_turns(work: Callable[..., T], *arguments: object) -> T:
    """Return what the work returns, once all that it put off is done; the loop runs every so often."""
    steps: deque[Iterator[object]] = deque()
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
