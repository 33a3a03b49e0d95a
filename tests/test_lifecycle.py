"""The lifecycle of a call: `call_started` and `call_ended` come once each, whatever ends it, and say what happened."""

import asyncio
import copy
import gc
import logging
import pickle
from collections.abc import AsyncIterator
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks import endings
from openrouter_core import (
    CallEndedContext,
    CallStartedContext,
    Clock,
    Err,
    Limits,
    Ok,
    OpenRouterCore,
    OpenRouterError,
    RequestOptions,
    RetryConfig,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_funcs import chat_send, chat_send_stream, credits_get_credits
from openrouter_local import LocalOpenRouter

HELLO: Any = [{"role": "user", "content": "Hello"}]


class Witness:
    """Keeps the contexts."""

    def __init__(self) -> None:
        self.started: list[CallStartedContext] = []
        self.ended: list[CallEndedContext] = []

    def call_started(self, context: CallStartedContext) -> str:
        self.started.append(context)
        return f"state of {context.call_id}"

    def call_ended(self, context: CallEndedContext) -> None:
        self.ended.append(context)


@pytest.fixture
def witness() -> Witness:
    return Witness()


@pytest.fixture
async def core(server: LocalOpenRouter, witness: Witness) -> AsyncIterator[OpenRouterCore]:
    async with server.core(hooks=witness, retry_config=RetryConfig(strategy="none")) as made:
        yield made


@pytest.mark.parametrize("seed", range(4))
async def test_however_a_call_ends_it_starts_once_and_ends_once(seed: int):
    ledger = await endings.run(250, seed)
    assert len(ledger.started) >= 250
    assert {outcome for _, outcome in ledger.outcomes} == {"ok", "err", "cancelled", "left"}


async def test_the_contexts_say_what_was_called_and_what_came_of_it(core: OpenRouterCore, witness: Witness):
    options = RequestOptions(deadline=30)
    result = await chat_send(core, messages=HELLO, model="a/b", options=options)
    (started,), (ended,) = witness.started, witness.ended
    assert started.core is ended.core is core
    assert started.operation.name == ended.operation.name == "chat_send"
    assert (started.arguments["model"], started.options) == ("a/b", options)
    assert not {"core", "options"} & set(started.arguments)
    assert ended.state == f"state of {started.call_id}"
    assert (ended.outcome, ended.result, ended.meta, ended.facts) == ("ok", result, result.meta, None)
    assert ended.elapsed >= result.meta.elapsed
    assert "Hello" not in repr(started) + repr(ended)


async def test_other_hooks_have_the_calls_number(server: LocalOpenRouter, witness: Witness):
    seen: list[int] = []
    points = {name: lambda context: seen.append(context.call_id) for name in ("before_create_request", "before_request")}
    after = {name: lambda context: seen.append(context.call_id) for name in ("after_success", "after_error")}
    server.faults.fail(503)
    async with server.core(hooks=[witness, SimpleNamespace(**points, **after)]) as core:
        await credits_get_credits(core)
    assert set(seen) == {witness.started[0].call_id}
    assert len(seen) == 5


async def test_a_hook_that_refuses_ends_the_call_before_anything_is_sent(server: LocalOpenRouter, witness: Witness):
    def refuse(_: object) -> None:
        raise SDKValidationError("too much", argument="model")

    async with server.core(hooks=[SimpleNamespace(call_started=refuse), witness]) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.meta.method == "GET"
    assert [ended.outcome for ended in witness.ended] == ["err"]
    assert witness.ended[0].result == result
    assert server.requests == []


@pytest.mark.parametrize("name", ["call_started", "call_ended"])
async def test_a_hook_of_the_lifecycle_must_not_be_async(server: LocalOpenRouter, name: str):
    async def slow(_: object) -> None:
        raise AssertionError  # never run

    told: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context["message"]))
    async with server.core(hooks=SimpleNamespace(**{name: slow})) as core:
        result = await credits_get_credits(core)
    if isinstance(result, Err):
        told.append(str(result.error))
    assert told == [told[0]]
    assert f"the hook {name} must not be async" in told[0]


async def test_what_call_ended_raises_costs_no_answer_and_is_not_lost(server: LocalOpenRouter, witness: Witness):
    def fail(_: object) -> None:
        raise OSError("disk full")

    told: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context["exception"]))
    async with server.core(hooks=[SimpleNamespace(call_ended=fail), witness]) as core:
        assert await credits_get_credits(core)
    assert [type(error) for error in told] == [OSError]
    assert [ended.outcome for ended in witness.ended] == ["ok"]


async def test_a_hook_that_raises_the_key_does_not_show_it(server: LocalOpenRouter):
    def fail(context: CallStartedContext) -> None:
        raise OSError(f"no route for {context.core.api_key}")

    async with server.core(hooks=SimpleNamespace(call_started=fail)) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert server.api_key not in repr(result.error) + repr(result.error.__cause__)


async def test_a_cancelled_call_says_how_far_it_came(server: LocalOpenRouter, witness: Witness):
    server.faults.stall()
    async with server.core(hooks=witness) as core:
        task = asyncio.create_task(credits_get_credits(core))
        await server.until_received(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    (ended,) = witness.ended
    assert (ended.outcome, ended.result) == ("cancelled", None)
    assert ended.meta is not None
    assert ended.meta.attempts == 1


async def test_a_streams_call_ends_with_the_stream(core: OpenRouterCore, witness: Witness):
    stream = (await chat_send_stream(core, messages=HELLO, model="a/b")).unwrap()
    assert (len(witness.started), witness.ended) == (1, [])
    whole = (await stream.collect()).unwrap()
    (ended,) = witness.ended
    assert (ended.outcome, ended.result, ended.facts) == ("ok", Ok(stream), stream.facts)
    facts = stream.facts
    assert (facts.model, facts.usage) == (whole.model, whole.usage)
    assert facts.finish_reasons == ("stop",)
    assert facts.generation_id is not None
    assert facts.first_event is not None
    assert facts.last_event is not None
    assert stream.meta.elapsed <= facts.first_event <= facts.last_event <= ended.elapsed


async def test_a_stream_whose_reader_is_cancelled_ends_its_call_so(server: LocalOpenRouter, witness: Witness):
    server.script.streams("a", "b", every=3600)
    async with server.core(hooks=witness) as core:
        stream = (await chat_send_stream(core, messages=HELLO)).unwrap()
        assert await anext(stream)
        reading = asyncio.create_task(stream.collect())
        await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
    (ended,) = witness.ended
    assert (ended.outcome, ended.result) == ("cancelled", None)
    assert ended.facts is stream.facts


async def test_facts_can_be_copied_and_then_stay_as_they_are(core: OpenRouterCore):
    stream = (await chat_send_stream(core, messages=HELLO, model="a/b")).unwrap()
    early = [pickle.loads(pickle.dumps(stream.facts)), copy.deepcopy(stream.facts)]  # noqa: S301 - our own bytes
    assert await stream.collect()
    for each in (*early, *(copy.deepcopy(one) for one in early)):
        assert (each.usage, each.finish_reasons, each.events) == (None, (), 1)
    late = pickle.loads(pickle.dumps(stream.facts))  # noqa: S301 - our own bytes
    assert (late.usage, late.finish_reasons) == (stream.facts.usage, ("stop",))


async def test_a_debug_log_has_a_last_line_for_each_call(server: LocalOpenRouter, caplog: pytest.LogCaptureFixture):
    logger = logging.getLogger("tests.lifecycle")
    caplog.set_level(logging.DEBUG, logger.name)
    async with server.core(debug_logger=logger) as core:
        assert await credits_get_credits(core)
        stream = (await chat_send_stream(core, messages=HELLO)).unwrap()
        await stream.aclose()
        assert not await chat_send(core, messages=HELLO, options=RequestOptions(headers={"Host": "x"}))
    lines: dict[str, list[str]] = {}
    for message in caplog.messages:
        number, line = message.split("] ", 1)
        lines.setdefault(number, []).append(line)
    lasts = [each[-1].partition(" after ")[0] for each in lines.values()]
    assert lasts == ["credits_get_credits ended: ok", "chat_send_stream ended: left", "chat_send ended: err"]


@pytest.mark.parametrize("ending", ["deadline", "cancelled", "closed"])
async def test_a_call_that_ends_while_the_runtime_is_loaded_is_reported_too(
    ending: str, witness: Witness, monkeypatch: pytest.MonkeyPatch
):
    from openrouter_core import operation

    monkeypatch.setattr(operation, "_run", None)
    monkeypatch.setattr(operation, "_is_alone", lambda _: False)
    error: dict[str, Any] = {"deadline": TimeoutError, "cancelled": asyncio.CancelledError, "closed": OpenRouterError}
    core = OpenRouterCore("sk-or-v1-x", hooks=witness)

    async def loading(_: object) -> Any:
        raise error[ending]

    monkeypatch.setattr("openrouter_core._call.first_call._within", loading)
    try:
        result = await credits_get_credits(core)
    except asyncio.CancelledError:
        assert [ended.outcome for ended in witness.ended] == ["cancelled"]
    else:
        assert [ended.result for ended in witness.ended] == [result]
    assert len(witness.started) == 1


def test_contexts_are_frozen_and_can_be_pickled(witness: Witness):
    core = OpenRouterCore("sk-or-v1-x", server_url="http://127.0.0.1:1")
    asyncio.run(_ended(core, witness))
    (ended,) = witness.ended
    with pytest.raises(AttributeError, match="outcome cannot be set"):
        ended.outcome = "ok"  # type: ignore[misc,assignment]  # what is tried
    twin = pickle.loads(pickle.dumps(copy.deepcopy(ended)))  # noqa: S301 - our own bytes
    assert (twin.outcome, twin.call_id, twin.state) == (ended.outcome, ended.call_id, ended.state)
    gc.collect()


async def _ended(core: OpenRouterCore, witness: Witness) -> None:
    watching = OpenRouterCore(core.api_key, server_url=core.server_url, hooks=witness)
    assert not await credits_get_credits(watching, options=RequestOptions(retries=RetryConfig(strategy="none")))
    await watching.aclose()


@pytest.mark.parametrize("limits", [None, Limits(concurrent=1, per_minute=100)], ids=["", "limits"])
@pytest.mark.parametrize("error", [OSError("no time"), RecursionError()], ids=["error", "no frames"])
async def test_a_clock_that_raises_at_any_moment_raises_nowhere_else(server: LocalOpenRouter, limits: Any, error: Exception):
    for failing in count(1):
        witness, asked = Witness(), 0

        def monotonic(failing: int = failing) -> float:
            nonlocal asked
            asked += 1
            if asked == failing:
                raise error
            return float(asked)

        async with server.core(hooks=witness, clock=Clock(monotonic=monotonic), limits=limits) as core:
            result = await credits_get_credits(core)
            again = await credits_get_credits(core, options=RequestOptions(deadline=1e9))
        assert isinstance(result, Ok | Err)
        assert isinstance(again, Ok | Err)
        assert [context.call_id for context in witness.started] == [context.call_id for context in witness.ended]
        if asked < failing:
            break
    assert failing > 8


@pytest.mark.parametrize("error", [ValueError("odd"), RecursionError(), MemoryError()], ids=repr)
async def test_hooks_that_cannot_even_be_looked_at_are_an_err_also_before_the_runtime_is_loaded(
    error: Exception, monkeypatch: pytest.MonkeyPatch
):
    class Odd:
        def __getattr__(self, name: str) -> Any:
            raise error

    from openrouter_core import operation

    hooks: Any = Odd()
    core = OpenRouterCore("sk-or-v1-x", hooks=hooks)
    assert isinstance(await credits_get_credits(core), Err)

    async def loading(*_: object) -> Any:
        raise OSError("no file descriptor")

    monkeypatch.setattr(operation, "_run", None)
    monkeypatch.setattr(operation, "_is_alone", lambda _: False)
    monkeypatch.setattr("openrouter_core._call.first_call._within", loading)
    assert isinstance(await credits_get_credits(core), Err)


@pytest.mark.parametrize("error", [RecursionError(), MemoryError()], ids=repr)
async def test_a_hook_without_room_costs_no_answer(server: LocalOpenRouter, error: Exception):
    def fail(_: object) -> None:
        raise error

    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    async with server.core(hooks=SimpleNamespace(call_ended=fail)) as core:
        assert await credits_get_credits(core)
