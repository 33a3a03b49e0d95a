import asyncio
import gc
import weakref
from collections.abc import Callable
from contextvars import Context
from typing import Any

import pytest

from openrouter_core import Err, RequestOptions, RequestTimeoutError, RetryConfig
from openrouter_core._call import sending
from openrouter_core._response.interpretation import interpret_in_turns
from openrouter_core._transport.alarms import Alarm
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter


class Work:
    def __init__(self) -> None:
        self.ended = asyncio.Event()

    def expire(self) -> None:
        self.ended.set()


class Timer:
    def __init__(self, when: float, callback: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        self.when = when
        self._work: Callable[[], None] | None = lambda: callback(*arguments)

    def cancel(self) -> None:
        self._work = None

    def ring(self) -> None:
        if self._work:
            self._work()


class Loop:
    """What an alarm needs of a loop, with a time that passes when the test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.timers = list[Timer]()
        loop = asyncio.get_running_loop()
        monkeypatch.setattr(loop, "time", lambda: self.now)
        monkeypatch.setattr(loop, "call_at", self.call_at)

    def call_at(self, when: float, callback: Callable[..., None], *arguments: Any, context: Context) -> Timer:
        assert not context
        self.timers.append(Timer(when, callback, arguments))
        return self.timers[-1]

    def advance(self, seconds: float) -> None:
        self.now += seconds
        due = [timer for timer in self.timers if timer.when <= self.now]
        self.timers = [timer for timer in self.timers if timer.when > self.now]
        for timer in due:
            timer.ring()


async def test_each_work_ends_when_its_own_time_is_over(monkeypatch: pytest.MonkeyPatch):
    loop, alarm, works = Loop(monkeypatch), Alarm(), [Work() for _ in range(4)]
    for seconds, work in zip((30, 10, 20, 40), works, strict=True):
        alarm.set(work, seconds)
    alarm.clear(works[2])
    ended = []
    for _ in range(5):
        ended.append([work.ended.is_set() for work in works])
        loop.advance(10)
    assert ended == [
        [False, False, False, False],
        [False, True, False, False],
        [False, True, False, False],
        [True, True, False, False],
        [True, True, False, True],
    ]


async def test_works_with_the_same_limit_share_a_timer(monkeypatch: pytest.MonkeyPatch):
    loop, alarm = Loop(monkeypatch), Alarm()
    for _ in range(100):
        work = Work()
        alarm.set(work, 600)
        loop.advance(1)
        alarm.clear(work)
    assert len(loop.timers) == 1


async def test_a_closed_alarm_ends_nothing(monkeypatch: pytest.MonkeyPatch):
    loop, alarm, work = Loop(monkeypatch), Alarm(), Work()
    alarm.set(work, 10)
    alarm.close()
    loop.advance(20)
    assert not work.ended.is_set()
    alarm.set(work, 10)
    loop.advance(20)
    assert work.ended.is_set()


async def test_a_timer_does_not_keep_its_alarm():
    alarm = Alarm()
    alarm.set(Work(), 600)
    gone = weakref.ref(alarm)
    del alarm
    gc.collect()
    assert gone() is None


async def test_an_answer_that_is_here_is_not_lost_because_decoding_takes_long(
    server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch
):
    works: asyncio.Queue[Any] = asyncio.Queue()
    put, clear = Alarm.set, Alarm.clear
    cleared = set[Any]()
    monkeypatch.setattr(Alarm, "set", lambda alarm, work, seconds: (works.put_nowait(work), put(alarm, work, seconds)))
    monkeypatch.setattr(Alarm, "clear", lambda alarm, work: (cleared.add(work), clear(alarm, work)))
    decoded_after = list[bool]()

    async def interpreted(response: Any, reading: Any) -> Any:
        decoded_after.append(works.get_nowait() in cleared)
        return await interpret_in_turns(response, reading)

    monkeypatch.setattr(sending, "interpret_in_turns", interpreted)
    monkeypatch.setattr(sending, "LARGE", 0)
    async with server.core(timeout=600) as core:
        assert (await credits_get_credits(core)).ok
    assert decoded_after == [True]


async def test_the_time_of_a_call_ends_nothing_else_of_its_task(server: LocalOpenRouter):
    server.faults.delay_until(asyncio.Event())
    async with server.core(timeout=0.2, retry_config=RetryConfig(strategy="none")) as core:
        result = await credits_get_credits(core)
        task = asyncio.current_task()
        assert task is not None
        assert task.cancelling() == 0
        assert (await credits_get_credits(core)).ok
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "total"
    assert result.error.__context__ is None


async def test_a_deadline_that_ends_with_the_attempt_is_told_as_one_of_them(server: LocalOpenRouter):
    server.faults.delay_until(asyncio.Event())
    async with server.core(timeout=0.2, retry_config=RetryConfig(strategy="none")) as core:
        result = await credits_get_credits(core, options=RequestOptions(deadline=0.2))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase in {"total", "deadline"}


async def test_a_cancellation_passes_though_the_time_is_over_as_well(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    works: asyncio.Queue[Any] = asyncio.Queue()
    monkeypatch.setattr(Alarm, "set", lambda _, work, seconds: works.put_nowait((work, seconds)))
    server.faults.delay_until(asyncio.Event())
    async with server.core(timeout=5) as core:
        task = asyncio.create_task(credits_get_credits(core))
        work, seconds = await works.get()
        work.expire()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert seconds == 5
