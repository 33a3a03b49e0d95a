"""Streams that take too long, and streams that are left early: the server sees it."""

import asyncio
import gc
import itertools
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from openrouter_core import (
    Err,
    EventStream,
    OpenRouterCore,
    RequestAbortedError,
    RequestOptions,
    RequestTimeoutError,
    RetryConfig,
    Timeouts,
)
from openrouter_core._stream import arrivals
from openrouter_funcs import chat_send_stream
from openrouter_local import LocalOpenRouter
from openrouter_local.event_streams import EventStreamServer, chat_chunk, event_stream

ONCE = RetryConfig(strategy="none")
NO_LIMIT = Timeouts(connect=None, total=None, first_event=None, idle=None)


BEGUN = event_stream(chat_chunk("Hel"), done=False)


async def called(core: Any, **options: Any) -> Any:
    settings: dict[str, Any] = {"retries": ONCE, "timeout": NO_LIMIT, **options}
    return await chat_send_stream(core, model="m", messages=[], options=RequestOptions(**settings))


@asynccontextmanager
async def streaming(*pieces: bytes, options: dict[str, Any] | None = None, **settings: Any) -> AsyncIterator[Any]:
    """Give the Result of a call whose answer is these bytes, and its server."""
    async with EventStreamServer(*pieces, **settings) as server, server.core() as core:
        yield await called(core, **(options or {})), server


async def outcome(*pieces: bytes, **settings: Any) -> tuple[list[Any], str]:
    """Return the items of a stream of these bytes, and the text of its chunks."""
    async with streaming(*pieces, **settings) as (result, _):
        stream = result.unwrap()
        items = [item async for item in stream]
        assert stream.is_over
    texts = [item.value.choices[0].delta.content or "" for item in items if item.ok and hasattr(item.value, "choices")]
    return items, "".join(texts)


@pytest.mark.parametrize("end", ["open", "comments"])
async def test_without_an_event_the_time_out_of_the_first_one_fires(end: str):
    timeout = Timeouts(total=None, first_event=0.1, idle=None)
    async with streaming(end=end, options={"timeout": timeout}) as (result, server):
        assert isinstance(result.error, RequestTimeoutError)
        assert result.error.phase == "first_event"
        assert result.meta.attempts == 1
        await server.until_left()


async def test_without_a_head_the_time_out_of_the_first_event_fires_too(server: LocalOpenRouter):
    server.faults.stall(where="headers")
    async with server.core() as core:
        result = await called(core, timeout=Timeouts(total=None, first_event=0.1, idle=None))
        assert isinstance(result, Err)
        assert result.error.phase == "first_event"
        await server.until_disconnected()


@pytest.mark.parametrize(
    ("options", "phase"),
    [
        ({"timeout": Timeouts(total=None, idle=0.1)}, "idle"),
        ({"timeout": Timeouts(total=0.2, idle=None)}, "total"),
        ({"deadline": 0.2}, "deadline"),
        ({"deadline": 0.2, "timeout": Timeouts(total=None, idle=60)}, "deadline"),
    ],
)
async def test_comments_hold_off_no_time_out_and_its_phase_says_which(options: dict[str, Any], phase: str):
    async with streaming(BEGUN, end="comments", options=options) as (result, server):
        stream = result.unwrap()
        items = [item async for item in stream]
        assert isinstance(items[-1].error, RequestTimeoutError)
        assert items[-1].error.phase == phase
        assert (await stream.collect()).error.partial.choices[0].message.content == "Hel"
        await server.until_left()


async def test_events_that_are_here_already_do_not_outlast_the_deadline(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(arrivals, "TURN", 0)  # else those of one turn come without a look at the time
    loop, spent = asyncio.get_running_loop(), [0.0]
    now = loop.time
    monkeypatch.setattr(loop, "time", lambda: now() + spent[0])
    async with streaming(BEGUN * 50, options={"deadline": 30}) as (result, _):
        items = []
        async for item in result.unwrap():
            items.append(item)
            spent[0] += 10
    assert [item.ok for item in items] == [True, True, True, False]
    assert items[-1].error.phase == "deadline"


async def test_events_that_keep_coming_do_not_outlast_the_deadline():
    async with streaming(*[BEGUN] * 50, end="open", options={"deadline": 0.3}) as (result, server):
        items = [item async for item in result.unwrap()]
        assert items[-1].error.phase == "deadline"
        await server.until_left()


async def test_a_whole_answer_whose_stream_does_not_end_is_whole():
    timeout = Timeouts(total=None, idle=0.1)
    pieces = event_stream(chat_chunk("Hello", "stop"), done=False)
    items, text = await outcome(pieces, end="open", options={"timeout": timeout})
    assert (len(items), text) == (1, "Hello")


@pytest.mark.parametrize(("late", "connections"), [(0.04, 1), (0.06, 2)])
async def test_a_connection_is_used_again_where_the_body_ends_within_50_milliseconds_of_the_mark(
    late: float, connections: int, listening: Any, pass_time: Any
):
    body, end, accepted = event_stream(chat_chunk("Hello", "stop")), asyncio.Event(), 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal accepted
        accepted += 1
        while b"messages" in await reader.read(1 << 16):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
            writer.write(b"%x\r\n%b\r\n" % (len(body), body))
            await end.wait()
            writer.write(b"0\r\n\r\n")
        writer.close()

    async with listening(serve) as url, OpenRouterCore("sk-or-v1-x", server_url=url) as core:
        stream = (await called(core)).unwrap()
        reading = asyncio.ensure_future(stream.collect())
        await until_waiting(stream)
        await pass_time(late)
        end.set()
        assert (await reading).unwrap().choices[0].message.content == "Hello"
        assert (await (await called(core)).unwrap().collect()).ok
    assert accepted == connections


async def test_a_break_and_aclose_close_the_connection():
    async with streaming(BEGUN, end="open") as (result, server):
        stream = result.unwrap()
        async for _ in stream:
            break
        await stream.aclose()
        await server.until_left()
        await stream.aclose()
        assert [item async for item in stream] == []
        collected = await stream.collect()
        assert type(collected.error) is RequestAbortedError
        assert collected.error.partial.choices[0].message.content == "Hel"


async def test_the_end_of_async_with_closes_the_connection():
    async with streaming(BEGUN, end="open") as (result, server):
        async with result.unwrap() as stream:
            assert not stream.is_over
        assert stream.is_over
        await server.until_left()


@pytest.mark.parametrize("reading", ["anext", "text", "collect"])
async def test_aclose_from_another_task_ends_what_waits_for_an_event(reading: str):
    async def read(stream: EventStream[Any, Any]) -> Any:
        if reading == "collect":
            return type((await stream.collect()).error)
        return [item async for item in (stream if reading == "anext" else stream.text())][1:]

    async with streaming(BEGUN, end="open") as (result, server):
        stream = result.unwrap()
        task = asyncio.ensure_future(read(stream))
        await until_waiting(stream)
        await stream.aclose()
        assert await task == (RequestAbortedError if reading == "collect" else [])
        await server.until_left()


async def until_waiting(stream: Any) -> None:
    """Let the loop run until somebody waits for the stream's next bytes."""
    while not stream._arrivals.receiving.locked():  # noqa: ASYNC110, SLF001 - it tells nobody
        await asyncio.sleep(0)
    await asyncio.sleep(0)


@pytest.mark.parametrize("chunked", [False, True])
async def test_closing_the_core_ends_a_stream_under_way(chunked: bool):
    async with EventStreamServer(BEGUN, end="open", chunked=chunked) as server:
        core = server.core()
        stream = (await called(core)).unwrap()
        task = asyncio.ensure_future(stream.collect())
        await until_waiting(stream)
        await core.aclose()
        collected = await task
        assert type(collected.error) is RequestAbortedError
        assert collected.error.partial.choices[0].message.content == "Hel"


async def test_cancelling_who_waits_for_an_event_closes_the_connection():
    async with streaming(BEGUN, end="open") as (result, server):
        stream = result.unwrap()
        task = asyncio.ensure_future(stream.collect())
        await until_waiting(stream)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert stream.is_over
        await server.until_left()


def reading_by(stream: EventStream[Any, Any], reading: str) -> Any:
    return stream if reading == "anext" else getattr(stream, reading)()


@pytest.mark.parametrize("reading", ["anext", "text", "reasoning"])
async def test_reading_that_is_cancelled_gives_an_err_and_then_the_end(reading: str):
    async with streaming(BEGUN, end="open") as (result, server):
        stream = result.unwrap()
        await anext(stream)
        items = reading_by(stream, reading)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(items), 0.02)
        await server.until_left()
        assert stream.is_over
        [item] = [item async for item in items]
        assert type(item.error) is RequestAbortedError
        assert item.error.meta is item.meta is stream.meta
        collected = await stream.collect()
        assert collected.error is item.error
        assert collected.error.partial.choices[0].message.content == "Hel"
        assert [item async for item in stream] == [item async for item in reading_by(stream, reading)] == []


async def test_whoever_waits_beside_a_task_that_is_cancelled_gets_the_err():
    async with streaming(BEGUN, end="open") as (result, _):
        stream = result.unwrap()
        await anext(stream)
        first, second = (asyncio.ensure_future(anext(stream)) for _ in range(2))
        await until_waiting(stream)
        first.cancel()
        assert type((await second).error) is RequestAbortedError
        with pytest.raises(asyncio.CancelledError):
            await first
        assert [item async for item in stream] == []


async def test_a_stream_that_was_closed_after_a_cancelled_reading_gives_nothing_more():
    async with streaming(BEGUN, end="open") as (result, _):
        async with result.unwrap() as stream:
            await anext(stream)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(stream), 0.02)
        assert [item async for item in stream] == []


async def test_a_whole_answer_stays_whole_when_the_wait_for_its_end_is_cancelled():
    async with streaming(event_stream(chat_chunk("Hello", "stop"), done=False), end="open") as (result, server):
        stream = result.unwrap()
        await anext(stream)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(stream), 0.02)
        assert [item async for item in stream] == []
        assert (await stream.collect()).unwrap().choices[0].message.content == "Hello"
        await server.until_left()


@pytest.mark.parametrize("how", ["aclose", "break"])
async def test_leaving_the_text_leaves_the_stream_open(how: str):
    async with streaming(event_stream(chat_chunk("a"), chat_chunk("b"), chat_chunk("c", "stop"))) as (result, _):
        stream = result.unwrap()
        pieces = stream.text()
        async for piece in pieces:
            assert piece.unwrap() == "a"
            if how == "aclose":
                await pieces.aclose()
            else:
                break
        del pieces
        gc.collect()
        assert (await anext(stream)).unwrap().choices[0].delta.content == "b"
        assert [piece.unwrap() async for piece in stream.text()] == ["c"]


async def test_cancelling_the_call_before_the_first_event_closes_the_connection():
    async with EventStreamServer(b": wait\n\n", end="open") as server, server.core() as core:
        task = asyncio.ensure_future(called(core))
        await server.until_requested()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.until_left()


async def test_two_tasks_share_the_events_of_one_stream():
    async with streaming(BEGUN, event_stream(chat_chunk("lo"), chat_chunk(None, "stop"))) as (result, _):
        stream = result.unwrap()

        async def read() -> list[Any]:
            return [item async for item in stream]

        first, second = await asyncio.gather(read(), read())
        assert len(first) + len(second) == 3
        assert all(item.ok for item in first + second)


async def test_an_event_that_one_task_looks_at_is_not_lost_when_another_reaches_the_end(listening: Any):
    go_on = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1 << 16)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + BEGUN)
        await go_on.wait()
        writer.write(event_stream(chat_chunk("lo", "stop"), done=False))
        writer.close()

    async with listening(serve) as url, OpenRouterCore("sk-or-v1-x", server_url=url) as core:
        stream = (await called(core)).unwrap()
        await anext(stream)
        looking, taking = asyncio.ensure_future(stream.peek()), asyncio.ensure_future(anext(stream))
        await until_waiting(stream)
        go_on.set()
        assert await taking == await looking
        assert [item async for item in stream] == []


async def forgotten(core: Any) -> list[Any]:
    """Return the one place that knows of an open stream."""
    return [(await called(core)).unwrap()]


async def test_a_stream_that_is_forgotten_warns_and_closes_the_connection():
    async with EventStreamServer(BEGUN, end="open") as server, server.core() as core:
        holding = await forgotten(core)
        with pytest.warns(ResourceWarning, match="neither read to its end nor closed"):
            holding.clear()
        await server.until_left()


async def test_a_stream_that_is_forgotten_is_closed_though_warnings_are_errors(monkeypatch: pytest.MonkeyPatch):
    unraisable: list[Any] = []
    monkeypatch.setattr("sys.unraisablehook", lambda raised: unraisable.append(raised.exc_type))
    async with EventStreamServer(BEGUN, end="open") as server, server.core() as core:
        (await forgotten(core)).clear()
        await server.until_left()
    assert unraisable == [ResourceWarning]


async def test_a_stream_that_is_collected_in_another_thread_closes_the_connection():
    async with EventStreamServer(BEGUN, end="open") as server, server.core() as core:
        holding = await forgotten(core)
        with pytest.warns(ResourceWarning, match="neither read to its end nor closed"):
            await asyncio.to_thread(holding.clear)
        await server.until_left()


async def test_a_stream_that_is_closed_unread_leaves_no_warning():
    async with EventStreamServer(BEGUN, end="open") as server, server.core() as core:
        [stream] = holding = await forgotten(core)
        await stream.aclose()
        del stream
        holding.clear()
        gc.collect()
        await server.until_left()


async def test_a_hook_that_raises_after_the_first_event_closes_the_connection():
    class Raising:
        def after_success(self, _: Any) -> Any:
            raise KeyError

    async with EventStreamServer(BEGUN, end="open") as server, server.core(hooks=Raising()) as core:
        result = await called(core)
        assert isinstance(result, Err)
        await server.until_left()
        gc.collect()


@pytest.fixture
def _short_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the loop run before each event."""
    monkeypatch.setattr(arrivals, "TURN", 0)


MANY = event_stream(*[chat_chunk("x")] * 100, chat_chunk(None, "stop"))
"""Events that come in one piece."""


async def rounds_while(reading: Coroutine[Any, Any, Any]) -> int:
    """Return how often the loop runs while something is read."""
    task, rounds = asyncio.ensure_future(reading), 0
    while not task.done():
        rounds += 1
        await asyncio.sleep(0)
    await task
    return rounds


async def read_all(stream: EventStream[Any, Any], reading: str) -> Any:
    if reading == "collect":
        return (await stream.collect()).unwrap().choices[0].message.content
    return [item async for item in (stream if reading == "anext" else stream.text())]


@pytest.mark.parametrize("reading", ["anext", "text", "collect"])
@pytest.mark.usefixtures("_short_turns")
async def test_the_loop_runs_while_events_that_are_here_are_read(reading: str):
    async with streaming(MANY) as (result, _):
        assert await rounds_while(read_all(result.unwrap(), reading)) > 100


@pytest.mark.parametrize("reading", ["anext", "text", "collect"])
async def test_events_that_are_here_are_read_without_a_pause_within_a_turn(reading: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(arrivals, "TURN", 60)
    async with streaming(MANY) as (result, _):
        assert await rounds_while(read_all(result.unwrap(), reading)) < 50


async def test_a_turn_is_over_after_two_milliseconds(monkeypatch: pytest.MonkeyPatch):
    time = itertools.count()
    monkeypatch.setattr(arrivals, "perf_counter", lambda: next(time) / 10_000)  # each look at the clock takes 0.1 ms
    async with streaming(event_stream(*[chat_chunk("x")] * 1000, chat_chunk(None, "stop"))) as (result, _):
        assert await rounds_while(result.unwrap().collect()) > 40


@pytest.mark.usefixtures("_short_turns")
async def test_who_is_cancelled_while_the_loop_runs_has_lost_no_event_and_the_connection_is_closed():
    read = 0

    async def reading(stream: EventStream[Any, Any]) -> None:
        nonlocal read
        async for item in stream:
            read += len(item.unwrap().choices[0].delta.content)

    async with streaming(MANY, end="open") as (result, server):
        stream = result.unwrap()
        task = asyncio.ensure_future(reading(stream))
        while read < 50:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert stream.is_over
        assert (await stream.collect()).error.partial.choices[0].message.content == "x" * read
        await server.until_left()


@pytest.mark.parametrize("reading", ["anext", "text", "collect"])
@pytest.mark.usefixtures("_short_turns")
async def test_aclose_from_another_task_while_the_loop_runs_ends_the_reading(reading: str):
    async with streaming(MANY, end="open") as (result, server):
        stream = result.unwrap()
        task = asyncio.ensure_future(read_all(stream, reading))
        for _ in range(20):
            await asyncio.sleep(0)
        await stream.aclose()
        if reading == "collect":
            with pytest.raises(RequestAbortedError):
                await task
        else:
            assert 0 < len(await task) < 100
        await server.until_left()
