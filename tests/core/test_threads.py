"""Threads: things that may keep their user waiting are used beside the loop, and cleared up however they are left."""

import asyncio
import contextvars
import threading
from typing import Any

import pytest

from openrouter_core._base.threads import Aside


def no_thread(_: threading.Thread) -> None:
    raise RuntimeError("can't start new thread")


@pytest.fixture(params=["in a thread", "in place"])
def _both(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test twice: with a thread, and where none can be had."""
    if request.param == "in place":
        monkeypatch.setattr(threading.Thread, "start", no_thread)


@pytest.mark.usefixtures("_both")
async def test_calls_are_made_in_order_in_the_callers_context_and_clearing_up_is_last():
    variable = contextvars.ContextVar("variable", default="unset")
    variable.set("set")
    done: list[Any] = []
    async with Aside(lambda: done.append("cleared")) as aside:
        for number in range(3):
            assert await aside.do(lambda number=number: (done.append(number), variable.get())) == (None, "set")
    assert done == [0, 1, 2, "cleared"]


@pytest.mark.usefixtures("_both")
@pytest.mark.parametrize("kind", [OSError, KeyError, type("Own", (BaseException,), {}), asyncio.CancelledError])
async def test_what_a_call_raises_is_raised_and_the_thing_is_cleared_up(kind: type[BaseException]):
    cleared: list[int] = []

    def fail() -> None:
        raise kind("mine")

    with pytest.raises(kind, match="mine"):
        async with Aside(lambda: cleared.append(1)) as aside:
            await aside.do(fail)
    assert cleared == [1]


@pytest.mark.usefixtures("_both")
async def test_once_left_no_call_is_made_and_what_clearing_up_raises_is_not_told():
    async with Aside(lambda: 1 / 0) as aside:
        await aside.do(int)
    with pytest.raises(ValueError, match="left"):
        await aside.do(int)


async def test_all_calls_are_made_in_one_thread_that_is_not_the_loops_and_ends():
    threads: list[threading.Thread] = []
    async with Aside(lambda: threads.append(threading.current_thread())) as aside:
        threads += [await aside.do(threading.current_thread), await aside.do(threading.current_thread)]
    assert len(set(threads)) == 1
    assert threads[0] is not threading.current_thread()
    assert threads[0].daemon  # one that hangs does not keep the program from ending
    await asyncio.to_thread(threads[0].join)


async def test_whoever_is_cancelled_goes_on_and_the_thing_is_cleared_up_when_the_call_ends():
    begun, go_on, cleared = threading.Event(), threading.Event(), threading.Event()
    done: list[str] = []

    def slow() -> None:
        begun.set()
        go_on.wait()
        done.append("slow")

    def clear() -> None:
        done.append("cleared")
        cleared.set()

    async def use() -> None:
        async with Aside(clear) as aside:
            await aside.do(slow)

    using = asyncio.ensure_future(use())
    await asyncio.to_thread(begun.wait)
    using.cancel()
    with pytest.raises(asyncio.CancelledError):
        await using
    assert done == []
    go_on.set()
    await asyncio.to_thread(cleared.wait)
    assert done == ["slow", "cleared"]


async def test_leaving_waits_50_milliseconds_for_the_call_under_way(pass_time: Any):
    begun, go_on, left = threading.Event(), threading.Event(), asyncio.Event()

    def slow() -> None:
        begun.set()
        go_on.wait()

    async def use() -> None:
        async with Aside(int) as aside:
            calls.append(asyncio.ensure_future(aside.do(slow)))
            await asyncio.to_thread(begun.wait)
            left.set()

    calls: list[Any] = []
    using = asyncio.ensure_future(use())
    await left.wait()
    await pass_time(0.04)
    assert not using.done()
    await pass_time(0.02)
    assert using.done()
    go_on.set()
    await calls[0]


def test_a_coroutine_that_is_closed_with_its_loop_has_the_thing_cleared_up():
    begun, go_on, cleared = threading.Event(), threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        go_on.wait()

    async def use() -> None:
        async with Aside(cleared.set) as aside:
            await aside.do(slow)

    async def start() -> Any:
        using = use()
        using.send(None)  # up to where it waits
        await asyncio.to_thread(begun.wait)
        return using

    asyncio.run(start()).close()
    go_on.set()
    assert cleared.wait(10)
