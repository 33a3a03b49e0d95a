"""Limits: how many requests a core sends at once and a minute, who waits, and what a 429 does to the others."""

import asyncio
import gc
import json
import threading
import warnings
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import endings  # a server that streams, and calls that end in every way
from openrouter_core import (
    Clock,
    Err,
    Limits,
    Ok,
    OpenRouterCore,
    QueueFullError,
    RequestOptions,
    RequestTimeoutError,
    ResponseError,
    RetryConfig,
)
from openrouter_core._call.limiter import Limiter
from openrouter_funcs import chat_send, chat_send_stream, credits_get_credits
from openrouter_local import LocalOpenRouter

HELLO: Any = [{"role": "user", "content": "Hello"}]
CREDITS = b'{"data":{"total_credits":100,"total_usage":25}}'
ONCE = RetryConfig(strategy="none")


def answer(body: bytes = CREDITS, status: str = "200 OK", more: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Time:
    """Time that a sleep moves on to its end, one sleeper after the other, so that a test is not slower than its work."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sleeps: list[float] = []

    async def sleep(self, seconds: float) -> None:
        end = self.now + seconds
        self.sleeps.append(seconds)
        await asyncio.sleep(0)
        self.now = max(self.now, end)

    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self.now, now=lambda: self.now + 1e9, sleep=self.sleep)


class Counting:
    """A server that counts, and answers each request by a function."""

    def __init__(self, answered: Callable[[], bytes]) -> None:
        self.answered = answered
        self.now = self.most = self.total = 0
        self.go_on = asyncio.Event()
        self.go_on.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                if b"Content-Length: " in head:
                    await reader.readexactly(int(head.partition(b"Content-Length: ")[2].partition(b"\r")[0]))
                self.total += 1
                self.now += 1
                self.most = max(self.most, self.now)
                await self.go_on.wait()
                await asyncio.sleep(0)
                self.now -= 1
                writer.write(self.answered())
        writer.close()


@pytest.fixture
async def counting(listening: Any) -> AsyncIterator[tuple[Counting, str]]:
    server = Counting(answer)
    async with listening(server.serve) as url:
        yield server, url


async def test_no_more_requests_are_under_way_than_the_limit(counting: Any):
    server, url = counting
    async with OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(concurrent=3)) as core:
        server.go_on.clear()
        calls = asyncio.gather(*(credits_get_credits(core) for _ in range(60)))
        while server.now < 3:  # noqa: ASYNC110 - the server has no event for it
            await asyncio.sleep(0)
        server.go_on.set()
        results = await calls
    assert all(results)
    assert (server.most, server.total) == (3, 60)


async def test_a_server_of_600_a_minute_says_429_to_none_of_ten_thousand_tasks(listening: Any):
    time, minute, refused = Time(), deque[float](), []

    def answered() -> bytes:
        while minute and minute[0] <= time.now - 60:
            minute.popleft()
        if len(minute) >= 600:
            refused.append(time.now)
            return answer(
                b'{"error":{"code":429,"message":"slow down"}}', "429 No", "X-RateLimit-Limit: 600\r\nRetry-After: 9\r\n"
            )
        minute.append(time.now)
        return answer()

    server = Counting(answered)
    async with listening(server.serve) as url:
        core = OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(per_minute=600, concurrent=50), clock=time.clock())
        results = await asyncio.gather(*(credits_get_credits(core) for _ in range(10_000)))
        await core.aclose()
    assert all(results)
    assert (server.total, refused) == (10_000, [])
    assert 16 * 60 <= time.now - 1000 <= 17 * 62


async def test_a_full_queue_is_an_err_at_once(counting: Any):
    server, url = counting
    server.go_on.clear()
    async with OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(concurrent=1, queue=2)) as core:
        tasks = [asyncio.create_task(credits_get_credits(core)) for _ in range(5)]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        full = [task.result() for task in tasks if task.done()]
        server.go_on.set()
        results = await asyncio.gather(*tasks)
    assert len([result for result in results if result.ok]) == 3
    for result in full:
        assert isinstance(result, Err)
        assert isinstance(result.error, QueueFullError)
        assert result.error.retryable
        assert "2 calls wait already" in str(result.error)
    assert server.total == 3


async def test_waiting_counts_into_the_deadline(counting: Any):
    server, url = counting
    server.go_on.clear()
    async with OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(concurrent=1)) as core:
        first = asyncio.create_task(credits_get_credits(core))
        await asyncio.sleep(0)
        result = await credits_get_credits(core, options=RequestOptions(deadline=0.05))
        server.go_on.set()
        assert await first
        assert await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert (result.error.phase, result.meta.attempts) == ("queue", 0)
    assert "waits for its turn" in str(result.error)
    assert server.total == 2


async def test_a_wait_that_does_not_fit_the_deadline_is_an_err_at_once(counting: Any):
    _, url = counting
    time = Time()
    async with OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(per_minute=1), clock=time.clock()) as core:
        assert await credits_get_credits(core)
        result = await credits_get_credits(core, options=RequestOptions(deadline=30))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert (result.error.phase, time.sleeps) == ("queue", [])


def refusing(body: dict[str, Any], more: str = "Retry-After: 20\r\n") -> bytes:
    return answer(json.dumps({"error": {"code": 429, "message": "slow down", **body}}).encode(), "429 No", more)


@pytest.mark.parametrize(
    ("refusal", "held"),
    [
        (refusing({}, "Retry-After: 20\r\nX-RateLimit-Limit: 1\r\n"), {"a/b", "c/d"}),
        (refusing({"metadata": {"headers": {"X-RateLimit-Limit": "1"}}}), {"a/b", "c/d"}),
        (refusing({}), {"a/b", "c/d"}),
        (refusing({"metadata": {"provider_name": "Acme", "raw": "busy"}}), {"a/b"}),
        (refusing({"metadata": {"provider_name": "Acme", "raw": "busy"}}, ""), set[str]()),
    ],
    ids=["account", "account in metadata", "unknown", "provider", "provider without a time"],
)
async def test_one_429_holds_off_all_calls_of_its_scope(listening: Any, refusal: bytes, held: set[str]):
    answers = [refusal]
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
    chat = json.dumps({"id": "g", "object": "chat.completion", "created": 1, "model": "a/b", "choices": [choice]}).encode()
    server, time = Counting(lambda: answers.pop() if answers else answer(chat)), Time()
    async with listening(server.serve) as url:
        core = OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(), clock=time.clock(), retry_config=ONCE)
        assert not await chat_send(core, model="a/b", messages=HELLO)
        waited = set[str]()
        for model in ("c/d", "a/b"):
            before = len(time.sleeps)
            assert await chat_send(core, model=model, messages=HELLO)
            if len(time.sleeps) > before:
                assert 20 <= time.sleeps[-1] <= 22 or model == "a/b"
                waited.add(model)
            elif waited:
                waited.add(model)  # the hold is over by then
        await core.aclose()
    assert waited == held


async def test_calls_that_were_held_off_do_not_come_back_in_the_same_instant(listening: Any):
    answers = [refusing({}, "Retry-After: 20\r\nX-RateLimit-Limit: 1\r\n")]
    server, time = Counting(lambda: answers.pop() if answers else answer()), Time()
    async with listening(server.serve) as url:
        core = OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(), clock=time.clock(), retry_config=ONCE)
        assert not await credits_get_credits(core)
        assert all(await asyncio.gather(*(credits_get_credits(core) for _ in range(100))))
        await core.aclose()
    assert len(set(time.sleeps)) == 100
    assert 20 <= min(time.sleeps) < max(time.sleeps) <= 22


@pytest.mark.parametrize(("share", "most"), [(0.2, 20), (0, 0), (1, 100), (None, 200)])
async def test_further_attempts_never_exceed_their_share(listening: Any, share: float | None, most: int):
    server, time = Counting(lambda: answer(b"{}", "503 No", "Retry-After: 0\r\n")), Time()
    async with listening(server.serve) as url:
        core = OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(retry_share=share), clock=time.clock())
        for _ in range(100):
            result = await credits_get_credits(core)
            assert isinstance(result, Err)
            assert isinstance(result.error, ResponseError)
        await core.aclose()
    assert server.total == 100 + most


async def test_a_streams_slot_is_free_when_it_was_read_left_or_forgotten(server: LocalOpenRouter):
    async with server.core(limits=Limits(concurrent=1)) as core:
        for way in ("read", "left", "forgotten", "in a thread"):
            stream: Any = (await chat_send_stream(core, messages=HELLO)).unwrap()
            waiting = asyncio.create_task(credits_get_credits(core))
            await asyncio.sleep(0)
            assert not waiting.done()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)
                if way == "read":
                    assert await stream.collect()
                elif way == "left":
                    await stream.aclose()
                elif way == "forgotten":
                    del stream
                else:
                    held = [stream]
                    del stream
                    await asyncio.to_thread(held.clear)
                gc.collect(0)
            assert await waiting


async def test_slots_do_not_leak_however_calls_end(counting: Any):
    server, url = counting
    async with OpenRouterCore("sk-or-v1-x", server_url=url, limits=Limits(concurrent=2), retry_config=ONCE) as core:
        for turns in range(40):
            task = asyncio.create_task(credits_get_credits(core))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await credits_get_credits(core, options=RequestOptions(deadline=0.0001 * turns + 1e-6))
        server.most = server.now = 0
        assert all(await asyncio.gather(*(credits_get_credits(core) for _ in range(10))))
    assert server.most <= 2


@pytest.mark.parametrize("seed", range(2))
async def test_slots_do_not_leak_in_any_way_a_call_can_end(seed: int, monkeypatch: pytest.MonkeyPatch):
    cores: list[OpenRouterCore] = []
    plain = endings.World.cored

    def limited(world: endings.World, *more: object, **settings: Any) -> OpenRouterCore:
        cores.append(plain(world, *more, limits=Limits(concurrent=4, queue=100), **settings))
        return cores[-1]

    monkeypatch.setattr(endings.World, "cored", limited)
    await endings.run(300, seed)
    for core in cores:
        limiter: Any = core.state.limiter(core)
        assert limiter._taken == len(limiter._returned)  # noqa: SLF001 - each that was taken was given back
        assert not limiter._line  # noqa: SLF001 - and nobody waits


def test_one_core_keeps_its_limits_over_many_loops():
    most = now = 0
    lock = threading.Lock()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal most, now
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                with lock:
                    now += 1
                    most = max(most, now)
                await asyncio.sleep(0)
                with lock:
                    now -= 1
                writer.write(answer())
        writer.close()

    started, stop = threading.Event(), threading.Event()
    where: list[str] = []

    async def serve() -> None:
        async with await asyncio.start_server(handle, "127.0.0.1", 0) as listener:
            where.append(f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}")
            started.set()
            await asyncio.to_thread(stop.wait)

    serving = threading.Thread(target=asyncio.run, args=(serve(),))
    serving.start()
    started.wait()
    core = OpenRouterCore("sk-or-v1-x", server_url=where[0], limits=Limits(concurrent=3))
    results: list[Any] = []

    async def ask() -> None:
        results.extend(await asyncio.gather(*(credits_get_credits(core) for _ in range(50))))

    threads = [threading.Thread(target=asyncio.run, args=(ask(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stop.set()
    serving.join()
    assert len([result for result in results if isinstance(result, Ok)]) == 200
    assert most <= 3


@pytest.mark.parametrize("changes", [{"app_title": "Tenant"}, {"api_key": "sk-or-v1-y"}, {"limits": Limits(concurrent=1)}])
def test_a_derived_core_has_its_parents_limits_unless_its_account_or_limits_are_others(changes: Any):
    parent = OpenRouterCore("sk-or-v1-x", limits=Limits(concurrent=1))
    derived = parent.having(**changes)
    assert (derived.state.limiter(derived) is parent.state.limiter(parent)) is ("app_title" in changes)


@pytest.mark.parametrize(
    "wrong",
    [{"concurrent": 0}, {"per_minute": -1}, {"queue": 1.5}, {"retry_share": 2}, {"retry_share": "x"}, {"concurrent": True}],
)
def test_impossible_limits_are_found_at_once(wrong: Any):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Limits(**wrong)
    with pytest.raises(ValueError, match="limits must be Limits"):
        OpenRouterCore("sk-or-v1-x", limits=wrong)


@settings(max_examples=60, deadline=None)
@given(
    concurrent=st.none() | st.integers(1, 3),
    per_minute=st.none() | st.integers(1, 5),
    steps=st.lists(st.sampled_from(["call", "cancel", "turn"]), max_size=40),
)
def test_whatever_happens_in_the_line_everybody_gets_a_turn_and_no_limit_is_exceeded(
    concurrent: int | None, per_minute: int | None, steps: list[str]
):
    async def run() -> None:
        time, under_way, most, sent = Time(), 0, 0, list[float]()
        limiter = Limiter(Limits(concurrent=concurrent, per_minute=per_minute), time.clock())

        async def use() -> None:
            nonlocal under_way, most
            await limiter.enter("", None)
            sent.append(time.now)
            under_way += 1
            most = max(most, under_way)
            try:
                await asyncio.sleep(0)
            finally:
                under_way -= 1
                limiter.leave()

        tasks: list[asyncio.Task[None]] = []
        for step in steps:
            if step == "call":
                tasks.append(asyncio.create_task(use()))
            elif step == "cancel" and tasks:
                tasks[len(tasks) // 2].cancel()
            else:
                await asyncio.sleep(0)
        tasks.append(asyncio.create_task(use()))
        await asyncio.gather(*tasks, return_exceptions=True)
        assert all(task.cancelled() or task.exception() is None for task in tasks)
        assert concurrent is None or most <= concurrent
        if per_minute is not None:
            assert all(later - early >= 60 for early, later in zip(sent, sent[per_minute:], strict=False))

    asyncio.run(run())
