"""Endings: calls that end in every way there is, and a hook that counts that each start has one end.

``python -m benchmarks.endings --calls 20000`` makes so many calls, and says how each way was reported. The tests make fewer. Each
way is drawn by a seed, so that a failure can be repeated. It needs this project alone, no peers.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import gc
import random
import warnings
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from aiohttp import web

from openrouter_core import Clock, Err, Ok, OpenRouterCore, RequestOptions, SDKValidationError, Timeouts, pages
from openrouter_core.polling import Polling
from openrouter_funcs import (
    chat_send,
    chat_send_stream,
    credits_get_credits,
    files_download,
    files_upload,
    images_generate_stream,
    messages_create_stream,
    responses_send_stream,
    wait_for_video,
    workspaces_list,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core import CallEndedContext, CallStartedContext

SEEN = web.AppKey("SEEN", collections.Counter[str])
"""How many attempts of each call the server has seen."""
HELLO: Any = [{"role": "user", "content": "Hello"}]
CREDITS = {"data": {"total_credits": 1, "total_usage": 0}}
CHAT = {
    "id": "gen-1",
    "object": "chat.completion",
    "created": 1,
    "model": "a/b",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
}
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5}
"""What all streams end with, in the words of their API."""


class Ledger:
    """A hook that counts how calls start and end."""

    def __init__(self) -> None:
        self.started: collections.Counter[int] = collections.Counter()
        self.ended: collections.Counter[int] = collections.Counter()
        self.outcomes: collections.Counter[tuple[str, str]] = collections.Counter()

    def call_started(self, context: CallStartedContext) -> object:
        """Count a start."""
        self.started[context.call_id] += 1
        return context.call_id

    def call_ended(self, context: CallEndedContext) -> None:
        """Count an end."""
        self.ended[context.state] += 1
        self.outcomes[context.operation.name, context.outcome] += 1


class Raises:
    """A hook that raises what it is told, where it is told."""

    def __init__(self, name: str, error: BaseException) -> None:
        def raising(_: object) -> None:
            raise error

        setattr(self, name, raising)


def _event(data: str, name: str = "") -> bytes:
    return (f"event: {name}\n" if name else "").encode() + f"data: {data}\n\n".encode()


def _chunk(content: str, reason: str = "null", more: str = "") -> bytes:
    return _event(
        '{"id":"gen-1","object":"chat.completion.chunk","created":1,"model":"a/b","provider":"Acme","choices":'
        f'[{{"index":0,"delta":{{"content":"{content}"}},"finish_reason":{reason}}}]{more}}}'
    )


_IMAGE_USAGE = '"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"cost":0.5}'
_RESPONSE = '"id":"resp-1","object":"response","model":"a/b","output":[]'
EVENTS = {
    "/chat/completions": [_chunk("H"), _chunk("i"), _chunk("", '"stop"', f",{_IMAGE_USAGE}"), b"data: [DONE]\n\n"],
    "/responses": [
        _event(f'{{"type":"response.created","sequence_number":0,"response":{{{_RESPONSE},"status":"in_progress"}}}}'),
        _event(
            '{"type":"response.output_text.delta","sequence_number":1,"output_index":0,"content_index":0,"item_id":"m","delta":"Hi"}'
        ),
        _event(
            f'{{"type":"response.completed","sequence_number":2,"response":{{{_RESPONSE},"status":"completed","usage":'
            '{"input_tokens":1,"output_tokens":2,"total_tokens":3,"cost":0.5}}}'
        ),
        b"data: [DONE]\n\n",
    ],
    "/messages": [
        _event(
            '{"type":"message_start","message":{"id":"msg-1","type":"message","role":"assistant","model":"a/b","content":[],'
            '"stop_reason":null,"usage":{"input_tokens":1,"output_tokens":1}}}',
            "message_start",
        ),
        _event('{"type":"content_block_start","index":0,"content_block":{"type":"text","text":"Hi"}}', "content_block_start"),
        _event(
            '{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":2,"cost":0.5}}', "message_delta"
        ),
        _event('{"type":"message_stop"}', "message_stop"),
    ],
    "/images": [
        _event('{"type":"image_generation.partial_image","b64_json":"AA==","partial_image_index":0}'),
        _event(f'{{"type":"image_generation.completed","b64_json":"AAA=","created":1,{_IMAGE_USAGE}}}'),
        b"data: [DONE]\n\n",
    ],
}


async def answer(request: web.Request) -> web.StreamResponse:
    """Do what the header ``X-Plan`` of the request says, a step for each attempt."""
    await request.read()
    steps = request.headers.get("X-Plan", "ok").split(",")
    seen = request.app[SEEN]
    key = request.headers.get("X-Call", "")
    step = steps[min(seen[key], len(steps) - 1)]
    seen[key] += 1
    if step.isdecimal():
        return web.json_response({"error": {"code": int(step), "message": "no"}}, status=int(step), headers={"Retry-After": "0"})
    if step == "hang":
        await asyncio.Event().wait()
    if step == "cut" and request.transport is not None:
        request.transport.abort()
        return web.Response()
    path = request.path.removeprefix("/api/v1")
    if path in EVENTS and request.headers.get("Accept", "").startswith("text/event-stream"):
        return await _streamed(request, EVENTS[path], step)
    if path.endswith("/content"):
        return await _streamed(request, [bytes(1000)] * 3, step, "application/octet-stream")
    return web.json_response(_document(request, path))


def _document(request: web.Request, path: str) -> Any:
    if path == "/chat/completions":
        return CHAT
    if path == "/workspaces":
        return {"data": [{"id": request.query.get("offset", "0")}], "total_count": 3}
    if path == "/files":
        return {"id": "file_1", "type": "file", "filename": "a", "size_bytes": 1, "created_at": "2026-01-01T00:00:00Z"}
    if path.startswith("/videos"):
        request.app[SEEN]["looks"] += 1
        return {"id": "v", "status": "completed" if request.app[SEEN]["looks"] % 3 == 0 else "pending", "polling_url": "x"}
    return CREDITS


async def _streamed(request: web.Request, parts: list[bytes], step: str, kind: str = "text/event-stream") -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": kind, "X-Generation-Id": "gen-head"})
    await response.prepare(request)
    with suppress(ConnectionError):  # the client left
        for part in parts:
            await response.write(part)
            if step == "stall":
                await asyncio.Event().wait()
            if step == "break" and request.transport is not None:
                request.transport.abort()
    return response


class World:
    """What all calls share: a server, cores with the ledger, and chance."""

    def __init__(self, url: str, seed: int) -> None:
        self.ledger = Ledger()
        self.chance = random.Random(seed)
        self._url = url
        self._clock = Clock(sleep=lambda _: asyncio.sleep(0))
        self.core = self.cored()
        self._calls = 0

    def cored(self, *more: object, **settings: Any) -> OpenRouterCore:
        """Return a core with the ledger, and other hooks after it."""
        return OpenRouterCore(
            **{"api_key": "sk-or-v1-endings", "server_url": self._url, "clock": self._clock, **settings},
            hooks=[self.ledger, *more],
        )

    def plan(self, plan: str, **settings: Any) -> RequestOptions:
        """Return options that tell the server what to do."""
        self._calls += 1
        return RequestOptions(headers={"X-Plan": plan, "X-Call": str(self._calls)}, **settings)

    def stream(self, plan: str = "ok", **settings: Any) -> Awaitable[Any]:
        """Begin one of the four kinds of streams."""
        options = self.plan(plan, **settings)
        kind = self.chance.randrange(4)
        if kind == 0:
            return chat_send_stream(self.core, messages=HELLO, options=options)
        if kind == 1:
            return responses_send_stream(self.core, input="Hello", options=options)
        if kind == 2:  # noqa: PLR2004 - one of four
            return messages_create_stream(self.core, model="a/b", messages=HELLO, max_tokens=9, options=options)
        return images_generate_stream(self.core, model="a/b", prompt="Hello", options=options)


async def ok(world: World) -> None:
    assert await credits_get_credits(world.core, options=world.plan("ok"))


async def ok_after_attempts(world: World) -> None:
    await chat_send(world.core, messages=HELLO, options=world.plan(world.chance.choice(["503,ok", "cut,503,ok", "429,ok"])))


async def err_after_attempts(world: World) -> None:
    assert not await credits_get_credits(world.core, options=world.plan(world.chance.choice(["503", "401", "cut", "429,503"])))


async def deadline(world: World) -> None:
    assert not await credits_get_credits(world.core, options=world.plan("hang", deadline=world.chance.choice([0.001, 0.004])))


async def attempt_too_long(world: World) -> None:
    assert not await credits_get_credits(world.core, options=world.plan("hang", timeout=0.002))


async def bad_argument(world: World) -> None:
    bad: Any = {"messages": [object()]} if world.chance.random() < 0.5 else {"messages": HELLO, "options": "none"}  # noqa: PLR2004 - a half
    assert not await chat_send(world.core, **bad)


async def no_key(world: World) -> None:
    core = world.cored(api_key=lambda: "")
    assert isinstance(await chat_send(core, messages=HELLO), Err)
    await core.aclose()


async def raising_hook(world: World) -> None:
    name = world.chance.choice(
        ["call_started", "sdk_init", "before_create_request", "before_request", "after_success", "call_ended"]
    )
    error = world.chance.choice([OSError("no"), SDKValidationError("no")])
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    core = world.cored(Raises(name, error))
    assert bool(await credits_get_credits(core, options=world.plan("ok"))) is (name == "call_ended")
    await core.aclose()
    asyncio.get_running_loop().set_exception_handler(None)


async def cancelled(world: World) -> None:
    work = world.chance.choice([ok_after_attempts, stream_read, page, upload, file_read, wait_for_job])
    task = asyncio.create_task(work(world))
    for _ in range(world.chance.randrange(50)):
        await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError, AssertionError):
        await task


async def core_closed(world: World) -> None:
    core = world.cored()
    task = asyncio.create_task(credits_get_credits(core, options=world.plan("hang")))
    for _ in range(world.chance.randrange(1, 30)):
        await asyncio.sleep(0)
    await core.aclose()
    task.cancel()  # where the call had not begun before the core was closed
    with suppress(asyncio.CancelledError):
        await task


async def stream_read(world: World) -> None:
    stream = (await world.stream()).unwrap()
    async for event in stream:
        assert event
    facts = stream.facts
    assert facts.events >= 2, facts  # noqa: PLR2004 - a start and an end
    assert facts.usage.cost == USAGE["cost"]
    assert facts.generation_id == "gen-head"
    assert 0 <= facts.first_event <= facts.last_event


async def stream_collected(world: World) -> None:
    assert await (await world.stream()).unwrap().collect()


async def stream_left(world: World) -> None:
    async with (await world.stream(world.chance.choice(["ok", "stall"]))).unwrap() as stream:
        async for _ in stream:
            break


async def stream_cut(world: World) -> None:
    await (await world.stream("break")).unwrap().collect()


async def stream_closed_from_another_task(world: World) -> None:
    stream = (await world.stream("stall")).unwrap()
    task = asyncio.create_task(stream.collect())
    await asyncio.sleep(0)
    await stream.aclose()
    await task


async def stream_past_its_deadline(world: World) -> None:
    result = await world.stream("stall", deadline=0.02)
    if isinstance(result, Ok):
        assert not await result.value.collect()


async def stream_idle(world: World) -> None:
    result = await world.stream("stall", timeout=Timeouts(idle=0.003))
    assert not await result.unwrap().collect()


async def stream_cancelled(world: World) -> None:
    stream = (await world.stream("stall")).unwrap()
    task = asyncio.create_task(stream.collect())
    for _ in range(world.chance.randrange(1, 5)):
        await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await stream.aclose()


async def forgotten(world: World) -> None:
    begin: Callable[[], Awaitable[Any]] = world.chance.choice(
        [lambda: world.stream("stall"), lambda: files_download(world.core, file_id="f", options=world.plan("stall"))]
    )
    held = [(await begin()).unwrap()]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        if world.chance.random() < 0.5:  # noqa: PLR2004 - a half
            held.clear()
        else:
            await asyncio.to_thread(held.clear)
        gc.collect(0)


async def page(world: World) -> None:
    async with aclosing(pages(workspaces_list(world.core, options=world.plan("ok")))) as listed:
        async for each in listed:
            assert each


async def file_read(world: World) -> None:
    assert await (await files_download(world.core, file_id="f", options=world.plan("ok"))).unwrap().read()


async def file_left(world: World) -> None:
    file = (await files_download(world.core, file_id="f", options=world.plan("stall"))).unwrap()
    async with file, aclosing(file.iter_chunks()) as chunks:
        async for _ in chunks:
            break


async def file_cut(world: World) -> None:
    await (await files_download(world.core, file_id="f", options=world.plan("break"))).unwrap().read()


async def upload(world: World) -> None:
    await files_upload(world.core, file=b"x" * 1000, options=world.plan(world.chance.choice(["ok", "503", "cut"])))


async def wait_for_job(world: World) -> None:
    plan = world.plan("ok")
    await wait_for_video(world.core, job_id="v", polling=Polling(interval=0.001), options=plan)


WAYS = (
    ok,
    ok_after_attempts,
    err_after_attempts,
    deadline,
    attempt_too_long,
    bad_argument,
    no_key,
    raising_hook,
    cancelled,
    core_closed,
    stream_read,
    stream_collected,
    stream_left,
    stream_cut,
    stream_closed_from_another_task,
    stream_past_its_deadline,
    stream_idle,
    stream_cancelled,
    forgotten,
    page,
    file_read,
    file_left,
    file_cut,
    upload,
    wait_for_job,
)


async def run(calls: int, seed: int, on_progress: Callable[[int], object] = lambda _: None) -> Ledger:
    """End so many calls in ways that are drawn, then check the counts."""
    app = web.Application(client_max_size=1 << 20)
    app[SEEN] = collections.Counter[str]()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    world = World(f"http://127.0.0.1:{runner.addresses[0][1]}/api/v1", seed)
    try:
        while len(world.ledger.started) < calls:
            await world.chance.choice(WAYS)(world)
            on_progress(len(world.ledger.started))
        await asyncio.sleep(0)
    finally:
        await world.core.aclose()
        await runner.cleanup()
    ledger = world.ledger
    assert set(ledger.started.values()) == {1}, "a call started twice"
    assert ledger.started == ledger.ended, "a call did not end once"
    return ledger


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    def told(done: int) -> None:
        if done % 1000 == 0:
            print(f"{done:,} calls", flush=True)

    ledger = asyncio.run(run(options.calls, options.seed, told))
    print(f"{len(ledger.started):,} calls started, {len(ledger.ended):,} ended")
    for (operation, outcome), number in sorted(ledger.outcomes.items()):
        print(f"{operation:28} {outcome:10} {number:,}")


if __name__ == "__main__":
    main()
