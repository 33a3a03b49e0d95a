"""Frames for a browser: each event, heartbeats, one error at the end; leaving closes the stream at once."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import ClientSession, web

from openrouter_core import Ok
from openrouter_funcs import chat_send_stream
from openrouter_kit import SSE_HEADERS, sse_frames
from tests.kit import answers

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore
    from openrouter_local import LocalOpenRouter

EVENTS = "text/event-stream"


async def opened(core: OpenRouterCore) -> Any:
    return (await chat_send_stream(core, messages=[{"role": "user", "content": "Hello"}])).unwrap()


def data_of(frame: bytes) -> Any:
    kind, _, text = frame.decode().partition(": ")
    assert (kind, text[-2:]) == ("data", "\n\n")
    return json.loads(text)


async def test_each_event_is_a_frame_as_it_came(server: LocalOpenRouter):
    body = answers.chat_events("He\n", "llo \u00e4")
    server.faults.answer(body, content_type=EVENTS)
    async with server.core() as core:
        frames = [frame async for frame in sse_frames(await opened(core))]
    sent = [json.loads(line.removeprefix("data: ")) for line in body.decode().split("\n\n")[:-2]]
    assert [data_of(frame) for frame in frames[:-1]] == sent
    assert frames[-1] == b"data: [DONE]\n\n"


async def test_a_function_says_what_is_sent_of_an_event(server: LocalOpenRouter):
    server.faults.answer(answers.chat_events("He", "llo"), content_type=EVENTS)
    async with server.core() as core:
        frames = sse_frames(await opened(core), of=lambda chunk: chunk.choices[0].delta.content)
        assert [frame async for frame in frames] == [b'data: "He"\n\n', b'data: "llo"\n\n', b"data: [DONE]\n\n"]


async def test_an_error_is_the_last_frame(server: LocalOpenRouter):
    server.faults.answer(answers.chat_events("He")[:-60], content_type=EVENTS)
    async with server.core() as core:
        *_, last = [frame async for frame in sse_frames(await opened(core))]
    event, _, data = last.decode().partition("\n")
    told = json.loads(data.removeprefix("data: "))["error"]
    assert event == "event: error"
    assert (told["type"], told["status"], told["retryable"]) == ("StreamTruncatedError", None, False)


async def test_a_comment_is_sent_while_nothing_comes(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with server.core() as core:
        frames = sse_frames(await opened(core), heartbeat=0)
        async for frame in frames:
            if frame.startswith(b":"):
                break
        assert frame == b": still here\n\n"
        await frames.aclose()
        await server.until_disconnected()


async def test_closing_frames_before_the_first_closes_the_stream(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with server.core() as core:
        await sse_frames(await opened(core)).aclose()
        await server.until_disconnected()


async def test_cancelling_the_reader_closes_the_stream_and_leaves_no_task(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with server.core() as core:
        stream = await opened(core)

        async def relay() -> None:
            async for _ in sse_frames(stream):
                pass

        before = asyncio.all_tasks()
        relaying = asyncio.create_task(relay())
        while stream.facts.events < 2:  # noqa: ASYNC110 - events are no futures
            await asyncio.sleep(0)
        relaying.cancel()
        await asyncio.wait({relaying})
        assert relaying.cancelled()
        await server.until_disconnected()
        assert {each for each in asyncio.all_tasks() - before if "sse" in repr(each) or "_next" in repr(each)} == set()


async def test_a_browser_that_leaves_closes_the_connection_to_openrouter(server: LocalOpenRouter):
    server.faults.stall(where="body")

    async def ask(request: web.Request) -> web.StreamResponse:
        reply = web.StreamResponse(headers=SSE_HEADERS)
        await reply.prepare(request)
        async for frame in sse_frames(await opened(core)):
            await reply.write(frame)
        return reply

    app = web.Application()
    app.add_routes([web.get("/", ask)])
    runner = web.AppRunner(app, handler_cancellation=True)
    async with server.core() as core, ClientSession() as browser:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with browser.get(f"http://127.0.0.1:{runner.addresses[0][1]}/") as reply:
            assert reply.headers["X-Accel-Buffering"] == "no"
            assert data_of(await reply.content.readline() + await reply.content.readline())["object"] == "chat.completion.chunk"
            reply.close()
        await server.until_disconnected()
        await runner.cleanup()


async def test_a_stream_of_other_results_will_do():
    class Stream:
        def __init__(self) -> None:
            self.left = [1, {"a": None}]

        async def __anext__(self) -> Ok[Any]:
            if not self.left:
                raise StopAsyncIteration
            return Ok(self.left.pop(0))

        async def aclose(self) -> None:
            self.left.clear()

    stream: Any = Stream()
    assert [frame async for frame in sse_frames(stream)] == [b"data: 1\n\n", b'data: {"a":null}\n\n', b"data: [DONE]\n\n"]
