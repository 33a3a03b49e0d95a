"""Each call that starts, ends once, however it ends, and leaves nothing behind: no task, no timer, no connection."""

import asyncio
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import attrs
from hypothesis import event, given, settings
from hypothesis import strategies as st

from openrouter_core import (
    Clock,
    Err,
    Ok,
    OpenRouterCore,
    RequestAbortedError,
    RequestOptions,
    RequestTimeoutError,
    UnexpectedClientError,
)
from openrouter_core._base.hook_methods import HOOK_POINTS
from openrouter_funcs import chat_send_stream, credits_get_credits

CHUNK = (
    b'data: {"id":"gen-1","object":"chat.completion.chunk","created":1,"model":"a/b",'
    b'"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":%s}]}\n\n'
)
ANSWERS = {
    "ok": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 47\r\n\r\n"
    b'{"data":{"total_credits":100,"total_usage":25}}',
    "events": b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    + CHUNK % b"null"
    + CHUNK % b'"stop"'
    + b"data: [DONE]\n\n",
    "failure": b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n",
    "half": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 47\r\n\r\n{",
    "some events": b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + CHUNK % b"null",
    "nothing": b"",
}
STALLS = ("half", "some events", "nothing")
"""What is not whole, and is followed by nothing more."""


@attrs.frozen
class Plan:
    """What happens to one call."""

    streams: bool
    answers: list[str]
    """What the server sends to one request after the other, the last one again and again."""
    cut: bool
    """Whether the server hangs up after an answer that is not whole, rather than wait."""
    raises: str | None
    """The hook that raises."""
    deadline: float | None
    turn: int
    """The turn of the loop after which what is to happen from outside happens."""
    outside: str | None
    """Who ends the call: its task is cancelled, its core is closed, or both at once."""


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a plan that comes to an end."""
    streams = draw(st.booleans())
    fitting = ["events", "some events"] if streams else ["ok", "half"]
    plan = Plan(
        streams=streams,
        answers=draw(st.lists(st.sampled_from(["failure", "nothing", *fitting]), min_size=1, max_size=4)),
        cut=draw(st.booleans()),
        raises=draw(st.sampled_from([None, None, None, *HOOK_POINTS])),
        deadline=draw(st.sampled_from([None, None, 0.001, 0.003, 0.01])),
        turn=draw(st.integers(1, 40)),  # with none, the call would begin after its core was closed
        outside=draw(st.sampled_from([None, "cancelled", "closed", "both"])),
    )
    if plan.deadline is None and plan.outside is None:
        return attrs.evolve(plan, cut=True)
    return plan


class Server:
    """Sends what the plan says, and knows when all its connections are closed."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.answers = list(plan.answers)
        self.connections: list[Any] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        self.connections.append(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                if b"Content-Length: " in head:
                    await reader.readexactly(int(head.partition(b"Content-Length: ")[2].partition(b"\r")[0]))
                answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
                writer.write(ANSWERS[answer])
                if answer == "events" or (answer in STALLS and self.plan.cut):
                    break
        writer.close()


def hooks_of(plan: Plan) -> SimpleNamespace:
    """Make hooks that all take a while, one of which raises."""

    def hook(name: str) -> Any:
        async def called(_: object) -> None:
            await asyncio.sleep(0)
            if name == plan.raises:
                raise OSError(name)

        return called

    return SimpleNamespace(**{name: hook(name) for name in HOOK_POINTS})


async def called(core: OpenRouterCore, plan: Plan) -> Ok[Any] | Err[Any]:
    """Make the call, a stream's to the end."""
    options = None if plan.deadline is None else RequestOptions(deadline=plan.deadline)
    if not plan.streams:
        return await credits_get_credits(core, options=options)
    result = await chat_send_stream(core, messages=[{"role": "user", "content": "Hello"}], options=options)
    return await result.value.collect() if isinstance(result, Ok) else result


async def ended(listening: Any, plan: Plan) -> None:
    """Carry out the plan, and look at what came of it."""
    server = Server(plan)
    loop: Any = asyncio.get_running_loop()
    keys = iter(range(1_000_000))

    async def key() -> str:
        await asyncio.sleep(0)
        return f"sk-or-v1-{next(keys):08}"

    async with listening(server.serve) as url:
        core = OpenRouterCore(key, server_url=url, hooks=hooks_of(plan), clock=Clock(sleep=lambda _: asyncio.sleep(0)))
        call = asyncio.create_task(called(core, plan))
        for _ in range(plan.turn):
            await asyncio.sleep(0)
        cancelled = plan.outside in {"cancelled", "both"} and call.cancel()
        if plan.outside in {"closed", "both"}:
            await core.aclose()
        (outcome,) = await asyncio.gather(call, return_exceptions=True)

        event(type(getattr(outcome, "error", outcome)).__name__)
        assert isinstance(outcome, asyncio.CancelledError if cancelled else Ok | Err), outcome
        if isinstance(outcome, Err):
            assert not isinstance(outcome.error, RequestAbortedError) or plan.outside in {"closed", "both"}
            assert not isinstance(outcome.error, RequestTimeoutError) or plan.deadline is not None
            assert not isinstance(outcome.error, UnexpectedClientError) or plan.raises or "not proper HTTP" in str(outcome.error)
        assert not core.state.under_way
        await core.aclose()
        assert len(core.state.sessions) == 0
    await asyncio.gather(*server.connections)
    timers = [timer for timer in loop._scheduled if not timer.cancelled()]  # noqa: SLF001 - asyncio has no public list
    assert not timers
    assert asyncio.all_tasks() == {asyncio.current_task()}


@settings(max_examples=300, deadline=None)
@given(plan=plans())
def test_a_call_ends_once_and_leaves_nothing_behind(listening: Any, plan: Plan):
    asyncio.run(ended(listening, plan))
