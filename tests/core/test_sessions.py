import asyncio
import gc
import threading
import weakref
from typing import Any

import attrs
import pytest

from openrouter_core import OpenRouterCore
from openrouter_core._call.state import CoreState
from openrouter_core._transport.pool import pool_of
from openrouter_core._transport.sessions import Sessions


@attrs.define(eq=False)
class Pool:
    closed: bool = False
    ended: str = ""
    loop: asyncio.AbstractEventLoop | None = None

    async def close(self) -> None:
        if self.ended:
            return
        self.closed, self.ended, self.loop = True, "closed", asyncio.get_running_loop()

    def abandon(self) -> None:
        self.closed, self.ended = True, "abandoned"

    def let_go(self) -> None:
        self.closed = True


def opened(sessions: Sessions[Pool]) -> Pool:
    return asyncio.run(sessions.open(Pool))


def in_a_bare_loop(sessions: Sessions[Pool]) -> Pool:
    """Open a pool in a loop that is closed and nothing more."""
    loop = asyncio.new_event_loop()
    pool = loop.run_until_complete(sessions.open(Pool))
    loop.close()
    return pool


async def turns(count: int = 5) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_a_loop_has_one_pool_until_that_is_closed():
    sessions = Sessions[Pool]()
    assert sessions.current() is None
    first = await sessions.open(Pool)
    assert sessions.current() is first
    assert await sessions.open(Pool) is first
    first.closed = True
    assert sessions.current() is None
    second = await sessions.open(Pool)
    assert second is not first
    assert sessions.current() is second
    assert len(sessions) == 1


def test_asyncio_run_closes_its_pool_as_it_ends():
    sessions = Sessions[Pool]()
    first, second = opened(sessions), opened(sessions)
    assert first is not second
    assert [first.ended, second.ended] == ["closed", "closed"]
    assert first.loop is not second.loop
    assert len(sessions) == 0


def test_a_loop_closed_without_care_leaves_a_pool_that_the_next_one_abandons():
    sessions = Sessions[Pool]()
    first = in_a_bare_loop(sessions)
    assert first.ended == ""
    second = in_a_bare_loop(sessions)
    assert [first.ended, second.ended, len(sessions)] == ["abandoned", "", 1]
    del sessions
    assert second.ended == "abandoned"


@pytest.mark.parametrize("in_a_cycle", [False, True])
async def test_a_pool_whose_owner_is_forgotten_is_closed_by_its_running_loop(*, in_a_cycle: bool):
    owner: Any = CoreState()
    pool = await owner.sessions.open(Pool)
    gone = weakref.ref(owner)
    if in_a_cycle:
        owner.itself = owner
    del owner
    gc.collect()
    await turns()
    assert gone() is None
    assert (pool.ended, pool.loop) == ("closed", asyncio.get_running_loop())


async def test_aclose_closes_the_running_loops_pool_at_once_and_is_idempotent():
    sessions = Sessions[Pool]()
    pool = await sessions.open(Pool)
    await sessions.aclose()
    assert (pool.ended, len(sessions)) == ("closed", 0)
    await sessions.aclose()
    assert await sessions.open(Pool) is not pool


async def test_aclose_leaves_the_pool_of_another_threads_loop_open():
    sessions = Sessions[Pool]()
    is_open, may_end = threading.Event(), threading.Event()

    async def elsewhere() -> Pool:
        pool = await sessions.open(Pool)
        is_open.set()
        await asyncio.to_thread(may_end.wait)
        await turns()
        assert sessions.current() is pool
        assert pool.ended == ""
        return pool

    other = asyncio.create_task(asyncio.to_thread(asyncio.run, elsewhere()))
    await asyncio.to_thread(is_open.wait)
    await sessions.aclose()
    may_end.set()
    assert (await other).ended == "closed"


def test_a_thousand_loops_one_after_another_leave_none_behind():
    core = OpenRouterCore("x")
    for _ in range(1000):
        asyncio.run(pool_of(core))
    assert len(core.state.sessions) == 0
