"""Fallbacks and races: which call is begun when, who wins, and that the others leave nothing behind."""

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from openrouter_core import Err, Ok, OpenRouterCore, RetryConfig
from openrouter_funcs import chat_send, chat_send_stream, credits_get_credits
from openrouter_kit import AllFailedError, first_ok, hedged
from openrouter_local import LocalOpenRouter

HELLO: Any = [{"role": "user", "content": "Hello"}]
ONCE = RetryConfig(strategy="none")


async def test_the_next_call_is_made_where_the_one_before_may_succeed_elsewhere(server: LocalOpenRouter):
    server.faults.fail(503)
    async with server.core(retry_config=ONCE) as core:
        result = await first_ok(
            lambda: chat_send(core, messages=HELLO, model="a/b"),
            lambda: chat_send(core, messages=HELLO, model="c/d"),
            lambda: chat_send(core, messages=HELLO, model="e/f"),
        )
    assert isinstance(result, Ok)
    assert [request.json()["model"] for request in server.requests] == ["a/b", "c/d"]


@pytest.mark.parametrize("status", [400, 401, 402])
@pytest.mark.parametrize("overlapping", [False, True])
async def test_a_request_that_is_wrong_everywhere_is_made_once(server: LocalOpenRouter, status: int, overlapping: bool):
    server.faults.fail(status)
    async with server.core(retry_config=ONCE) as core:
        calls = (lambda: credits_get_credits(core), lambda: credits_get_credits(core))
        result = await (hedged(*calls, after=60) if overlapping else first_ok(*calls))
    assert isinstance(result, Err)
    assert getattr(result.error, "status", None) == status
    assert len(server.requests) == 1


@pytest.mark.parametrize("overlapping", [False, True])
async def test_if_all_fail_the_error_has_all(server: LocalOpenRouter, overlapping: bool):
    server.faults.fail(503, times=2)
    async with server.core(retry_config=ONCE) as core:
        calls = (lambda: credits_get_credits(core), lambda: credits_get_credits(core))
        result = await (hedged(*calls, after=60) if overlapping else first_ok(*calls))
    assert isinstance(result, Err)
    assert isinstance(result.error, AllFailedError)
    assert [getattr(error, "status", None) for error in result.error.errors] == [503, 503]
    assert result.error.retryable
    assert str(result.error).startswith("all 2 calls failed: ")


CHUNK = (
    b'data: {"id":"gen-1","object":"chat.completion.chunk","created":1,"model":"a/b",'
    b'"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":%s}]}\n\n'
)


class Slow:
    """A server whose first answer never comes; it notes when that connection closes."""

    def __init__(self) -> None:
        self.requests = 0
        self.left = asyncio.Event()
        self.asked = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(head.partition(b"Content-Length: ")[2].partition(b"\r")[0]))
            self.requests += 1
            if self.requests == 1:
                self.asked.set()
                await reader.read()
                self.left.set()
            else:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + CHUNK % b"null" + CHUNK % b'"stop"')
                writer.write(b"data: [DONE]\n\n")
        writer.close()


async def test_the_slow_call_is_closed_when_the_other_ones_first_event_comes(listening: Any):
    slow = Slow()
    async with listening(slow.serve) as url, OpenRouterCore("sk-or-v1-x", server_url=url, retry_config=ONCE) as core:
        calls = (lambda: chat_send_stream(core, messages=HELLO), lambda: chat_send_stream(core, messages=HELLO))
        result = await hedged(*calls, after=0.01)
        stream = result.unwrap()
        await asyncio.wait_for(slow.left.wait(), 30)
        assert await stream.collect()
    assert slow.requests == 2


async def test_a_cancelled_race_closes_all_calls(listening: Any):
    slow = Slow()
    async with listening(slow.serve) as url, OpenRouterCore("sk-or-v1-x", server_url=url, retry_config=ONCE) as core:
        race = asyncio.create_task(hedged(lambda: chat_send_stream(core, messages=HELLO), after=60))
        await slow.asked.wait()
        race.cancel()
        with pytest.raises(asyncio.CancelledError):
            await race
        await asyncio.wait_for(slow.left.wait(), 30)


async def test_two_that_come_at_once_leave_one(server: LocalOpenRouter):
    async with server.core(retry_config=ONCE) as core:
        streams: list[Any] = []

        async def noted() -> Any:
            result = await chat_send_stream(core, messages=HELLO)
            streams.append(result.unwrap())
            await both.wait()
            return result

        both = asyncio.Event()
        race = asyncio.create_task(hedged(noted, noted, after=0.0001))
        while len(streams) < 2:  # noqa: ASYNC110 - streams have no event for it
            await asyncio.sleep(0)
        both.set()
        won = (await race).unwrap()
        assert [stream.is_over for stream in streams if stream is not won] == [True]
        assert not won.is_over
        await won.aclose()
