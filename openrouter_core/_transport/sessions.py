"""Sessions: one pool of connections for each running event loop, as long as that loop lives.

Knows nothing of HTTP. The caller decides what a pool is. The ends of a pool: ``aclose()``; a loop that shuts down its
asynchronous generators before it closes, as ``asyncio.run`` does (a suspended generator's ``finally`` closes the pool there); a
core that is forgotten while the loop runs (the loop finalizes the generator, with the same effect); and a loop that was closed
without any of these, or is at rest when the core is forgotten or the program ends: then the pool is abandoned. After a fork the
pools of the parent process stay where they are, untouched: no loop of the child is theirs, and what tells a loop of its sockets
is shared with the parent.
"""

from __future__ import annotations

import asyncio
import os
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable


class Pool(Protocol):
    """A pool of connections that belongs to one event loop."""

    @property
    def closed(self) -> bool:
        """Whether the pool cannot be used any more."""
        ...

    async def close(self) -> None:
        """Close all connections, while the loop runs."""

    def abandon(self) -> None:
        """Close all connections while the loop does not run, because it is closed or rests."""

    def let_go(self) -> None:
        """Leave all connections as they are, for their loop or another process to use and close."""


PoolT = TypeVar("PoolT", bound=Pool)


class _Entry(Generic[PoolT]):
    __slots__ = ("guard", "pool")

    def __init__(self, pool: PoolT, guard: AsyncGenerator[None, None]) -> None:
        self.pool = pool
        self.guard = guard


class Sessions(Generic[PoolT]):
    """The pools of one core, by event loop. Each loop only ever touches its own entry, so threads need no lock."""

    def __init__(self) -> None:
        self._entries: dict[asyncio.AbstractEventLoop, _Entry[PoolT]] = {}
        # Holds the entries for as long as this object lives: were they part of a cycle with it, the garbage collector would
        # finalize pools and guards in any order, and aiohttp warns of a session that is finalized before it is closed.
        # Called at the program's end as well.
        weakref.finalize(self, _abandon_resting, self._entries, os.getpid())

    def __len__(self) -> int:
        return len(self._entries)

    def current(self) -> PoolT | None:
        """Return the running loop's pool, or None if it has no open one."""
        entry = self._entries.get(asyncio.get_running_loop())
        return entry.pool if entry is not None and not entry.pool.closed else None

    async def open(self, make: Callable[[], PoolT]) -> PoolT:
        """Return the running loop's pool. Make it if there is none."""
        if pool := self.current():
            return pool
        _abandon_dead(self._entries)
        loop = asyncio.get_running_loop()
        pool = make()
        guard = _guard(pool, loop, weakref.ref(self))
        self._entries[loop] = _Entry(pool, guard)
        await anext(guard)
        return pool

    async def aclose(self) -> None:
        """Close the running loop's pool, and forget those of loops that are gone. Those of other threads' loops stay open."""
        entry = self._entries.pop(asyncio.get_running_loop(), None)
        if entry is not None:
            await entry.guard.aclose()
        _abandon_dead(self._entries)

    def forget(self, loop: asyncio.AbstractEventLoop, pool: PoolT) -> None:
        """Forget the loop's pool, if it is still this one."""
        entry = self._entries.get(loop)
        if entry is not None and entry.pool is pool:
            del self._entries[loop]


async def _guard(pool: PoolT, loop: asyncio.AbstractEventLoop, owner: weakref.ref[Sessions[PoolT]]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        sessions = owner()
        if sessions is not None:
            sessions.forget(loop, pool)
        await pool.close()


def _abandon_dead(entries: dict[asyncio.AbstractEventLoop, _Entry[PoolT]]) -> None:
    """Abandon the pools of closed loops."""
    for loop in list(entries):
        if loop.is_closed():
            _abandon(entries, loop)


def _abandon_resting(entries: dict[asyncio.AbstractEventLoop, _Entry[PoolT]], process: int) -> None:
    """Abandon the pools of all loops that do not run; let go those of loops that do, which finalize their guards."""
    for loop in list(entries):
        if loop.is_closed() or (os.getpid() == process and not loop.is_running()):
            _abandon(entries, loop)
        else:
            entries[loop].pool.let_go()


def _abandon(entries: dict[asyncio.AbstractEventLoop, _Entry[PoolT]], loop: asyncio.AbstractEventLoop) -> None:
    entry = entries.pop(loop, None)
    if entry is not None:
        entry.pool.abandon()
        with suppress(StopIteration):  # nothing is left to wait for; a guard that stays would wait for its loop
            entry.guard.aclose().__await__().send(None)
