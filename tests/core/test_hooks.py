"""Hooks: when they are called, what their changes do, and what becomes of one that fails."""

import asyncio
import copy
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    OpenRouterError,
    Request,
    RequestAbortedError,
    RequestOptions,
    RequestTimeoutError,
    Response,
    ResponseError,
    RetryConfig,
    SDKInitContext,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_core._base.hook_methods import HOOK_POINTS
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

SUCCEEDS = ("sdk_init", "before_create_request", "before_request", "after_success")


def recorder(calls: list[tuple[str, str]], label: str) -> SimpleNamespace:
    """Make an object with all hooks, which note that they were called."""

    def hook(name: str) -> Callable[[object], None]:
        return lambda _: calls.append((label, name))

    return SimpleNamespace(**{name: hook(name) for name in HOOK_POINTS})


def slow(hook: Callable[[Any], object]) -> Callable[[Any], Any]:
    """Make an async hook of a sync one."""

    async def hooked(context: Any) -> object:
        await asyncio.sleep(0)
        return hook(context)

    return hooked


async def in_a_thread(work: Callable[[], Any]) -> Any:
    """Run async work in a loop and a thread of its own: those of the executor may be too few."""
    done: Future[Any] = Future()
    thread = threading.Thread(target=lambda: done.set_result(asyncio.run(work())))
    thread.start()
    return await asyncio.wrap_future(done)


@pytest.fixture(params=[lambda hook: hook, slow], ids=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("several", [list, tuple])
async def test_hooks_are_called_in_their_order_at_each_point(server: LocalOpenRouter, clock: Any, several: type):
    calls: list[tuple[str, str]] = []
    core = server.core(clock=clock, hooks=several((recorder(calls, "a"), recorder(calls, "b"))))
    server.faults.fail(503)
    assert await credits_get_credits(core)
    points = ["sdk_init", "before_create_request", "before_request", "after_error", "before_request", "after_success"]
    assert calls == [(label, point) for point in points for label in ("a", "b")]


async def test_one_object_is_hooks_as_well_and_need_not_have_all_of_them(server: LocalOpenRouter):
    calls: list[int] = []
    hooks = SimpleNamespace(before_request=lambda context: calls.append(context.attempt))
    assert await credits_get_credits(server.core(hooks=hooks))
    assert calls == [1]


async def test_sdk_init_is_called_once_even_by_calls_at_the_same_time(server: LocalOpenRouter, kind: Any):
    calls: list[SDKInitContext] = []

    def sdk_init(context: SDKInitContext) -> SDKInitContext:
        calls.append(context)
        return attrs.evolve(context, server_url=server.url)

    core = server.core(server_url="http://nowhere.invalid", hooks=SimpleNamespace(sdk_init=kind(sdk_init)))
    results = await asyncio.gather(*(credits_get_credits(core) for _ in range(5)))
    assert all(results)
    assert await credits_get_credits(core)
    assert [(context.core, context.server_url) for context in calls] == [(core, "http://nowhere.invalid")]


async def test_before_create_request_changes_arguments(server: LocalOpenRouter, kind: Any):
    def hook(context: Any) -> Any:
        assert set(context.arguments) == {"http_referer", "app_title", "app_categories"}
        return attrs.evolve(context, arguments={**context.arguments, "app_title": "Hooked"})

    core = server.core(hooks=SimpleNamespace(before_create_request=kind(hook)))
    assert await credits_get_credits(core, app_title="Mine")
    assert server.requests[0].headers["X-OpenRouter-Title"] == "Hooked"


async def test_before_request_changes_the_request_which_holds_the_key(server: LocalOpenRouter, kind: Any):
    def hook(context: Any) -> Any:
        assert context.request.headers["Authorization"] == f"Bearer {server.api_key}"
        headers = {**context.request.headers, "X-Hooked": "yes"}
        return attrs.evolve(context, request=attrs.evolve(context.request, headers=headers))

    assert await credits_get_credits(server.core(hooks=SimpleNamespace(before_request=kind(hook))))
    assert server.requests[0].headers["X-Hooked"] == "yes"


async def test_a_key_that_before_request_puts_in_is_cut_from_errors(server: LocalOpenRouter):
    def hook(context: Any) -> Any:
        headers = {**context.request.headers, "Authorization": "Bearer sk-or-v1-of-the-hook"}
        return attrs.evolve(context, request=attrs.evolve(context.request, headers=headers))

    server.faults.fail(400, message="unknown key sk-or-v1-of-the-hook")
    result = await credits_get_credits(server.core(hooks=SimpleNamespace(before_request=hook)))
    assert isinstance(result, Err)
    assert result.error.message == "unknown key [redacted]"


async def test_after_success_changes_the_value(server: LocalOpenRouter, kind: Any):
    def hook(context: Any) -> Any:
        assert context.response.status_code == 200
        return attrs.evolve(context, value=context.value.data.total_credits)

    result = await credits_get_credits(server.core(hooks=SimpleNamespace(after_success=kind(hook))))
    assert (result, result.meta.status_code) == (Ok(100), 200)


class ModerationError(OpenRouterError):
    """An error that a user defined."""


async def test_after_error_changes_the_error_which_has_the_calls_meta(server: LocalOpenRouter, kind: Any):
    def hook(context: Any) -> Any:
        assert context.response.status_code == 500
        return attrs.evolve(context, error=ModerationError(f"changed: {context.error.message}"))

    server.faults.fail(500, message="oh")
    result = await credits_get_credits(server.core(hooks=SimpleNamespace(after_error=kind(hook))))
    assert isinstance(result, Err)
    assert isinstance(result.error, ModerationError)
    assert str(result.error) == "changed: oh"
    assert result.error.meta == result.meta
    assert (result.meta.status_code, result.meta.attempts) == (500, 1)  # what it became is not one that is tried again


async def test_after_error_sees_an_attempt_without_an_answer(server: LocalOpenRouter):
    seen: list[object] = []
    server.faults.cut(where="body")
    core = server.core(hooks=SimpleNamespace(after_error=lambda context: seen.append(context.response)))
    assert await credits_get_credits(core, options=RequestOptions(retry_codes=()))
    assert seen == [None]


async def test_each_hook_is_given_what_the_one_before_returned(server: LocalOpenRouter):
    def adding(amount: float) -> SimpleNamespace:
        return SimpleNamespace(after_success=lambda context: attrs.evolve(context, value=(context.value, amount)))

    result = await credits_get_credits(server.core(hooks=[adding(1), SimpleNamespace(sdk_init=lambda _: None), adding(2)]))
    assert result.unwrap()[1] == 2
    assert result.unwrap()[0][1] == 1


@pytest.mark.parametrize("name", HOOK_POINTS)
async def test_a_hook_that_raises_is_the_calls_err_with_its_cause(server: LocalOpenRouter, kind: Any, name: str):
    cause = OSError("no disk")

    def hook(_: object) -> None:
        raise cause

    if name not in SUCCEEDS:
        server.faults.fail(500)
    result = await credits_get_credits(server.core(hooks=SimpleNamespace(**{name: kind(hook)})))
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert result.error.__cause__ is cause
    assert cause.__traceback__ is None  # its frames hold the key
    assert "raised OSError" in str(result.error)
    assert len(server.requests) == (0 if name in SUCCEEDS[:3] else 1)


@pytest.mark.parametrize("name", HOOK_POINTS)
async def test_a_hook_that_raises_an_error_of_ours_gives_that_very_error(server: LocalOpenRouter, kind: Any, name: str):
    refusal = ModerationError("over budget")

    def hook(_: object) -> None:
        raise refusal

    if name not in SUCCEEDS:
        server.faults.fail(503, retry_after=0)
    result = await credits_get_credits(server.core(hooks=SimpleNamespace(**{name: kind(hook)})))
    assert isinstance(result, Err)
    assert result.error is refusal
    assert refusal.meta == result.meta
    assert refusal.__traceback__ is None  # its frames hold the key
    assert len(server.requests) == (0 if name in SUCCEEDS[:3] else 1)


async def test_an_error_of_another_call_that_a_hook_raises_keeps_what_it_says(server: LocalOpenRouter):
    async def guarded(_: object) -> None:
        (await credits_get_credits(server.core(), options=RequestOptions(retry_codes=()))).unwrap()

    server.faults.fail(402, headers={"X-Generation-Id": "gen-of-the-guard"})
    result = await credits_get_credits(server.core(hooks=SimpleNamespace(before_request=guarded)))
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    assert result.error.meta.generation_id == "gen-of-the-guard"
    assert result.meta.status_code is None


async def test_an_error_of_ours_that_quotes_the_key_is_not_shown(server: LocalOpenRouter):
    def hook(context: Any) -> None:
        raise ModerationError(context.request.headers["Authorization"])

    result = await credits_get_credits(server.core(hooks=SimpleNamespace(before_request=hook)))
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert server.api_key not in f"{result.error!r} {result.error.__cause__!r}"


@pytest.mark.parametrize("name", HOOK_POINTS)
async def test_a_hook_that_returns_something_else_is_the_calls_err(server: LocalOpenRouter, kind: Any, name: str):
    if name not in SUCCEEDS:
        server.faults.fail(500)
    result = await credits_get_credits(server.core(hooks=SimpleNamespace(**{name: kind(lambda _: "nonsense")})))
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert "returned str, not None or " in str(result.error)


@pytest.mark.parametrize(
    ("name", "field", "words"),
    [
        ("sdk_init", "server_url", "server_url must be str; got object"),
        ("before_create_request", "arguments", "arguments must be Mapping; got object"),
        ("before_request", "request", "request must be Request; got object"),
        ("after_error", "error", "error must be OpenRouterError; got object"),
    ],
)
async def test_a_hook_that_changes_a_context_to_nonsense_is_the_calls_err(
    server: LocalOpenRouter, name: str, field: str, words: str
):
    if name not in SUCCEEDS:
        server.faults.fail(500)
    hooks = SimpleNamespace(**{name: lambda context: attrs.evolve(context, **{field: object()})})
    result = await credits_get_credits(server.core(hooks=hooks))
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert str(result.error.__cause__) == words


@pytest.mark.parametrize("field", ["method", "url", "headers", "body"])
async def test_a_hook_that_changes_the_request_to_nonsense_is_the_calls_err(server: LocalOpenRouter, field: str):
    def before_request(context: Any) -> Any:
        return attrs.evolve(context, request=attrs.evolve(context.request, **{field: 5}))

    result = await credits_get_credits(server.core(hooks=SimpleNamespace(before_request=before_request)))
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError


async def test_sdk_init_is_called_again_after_it_failed(server: LocalOpenRouter):
    answers = iter(["nonsense", None])
    core = server.core(hooks=SimpleNamespace(sdk_init=lambda _: next(answers)))
    assert not await credits_get_credits(core)
    assert await credits_get_credits(core)


async def test_sdk_init_is_called_once_by_eight_threads_with_loops_of_their_own(server: LocalOpenRouter):
    calls: list[str] = []
    everyone_calls = threading.Barrier(8)

    async def sdk_init(context: SDKInitContext) -> SDKInitContext:
        calls.append(context.server_url)
        for _ in range(10):
            await asyncio.sleep(0)
        return attrs.evolve(context, server_url=server.url)

    async def one() -> Any:
        turns = asyncio.create_task(asyncio.Event().wait())  # the loop is not held up meanwhile, and can cancel it
        everyone_calls.wait()
        result = await credits_get_credits(core)
        turns.cancel()
        await core.aclose()
        return result

    core = server.core(server_url="http://nowhere.invalid", hooks=SimpleNamespace(sdk_init=sdk_init))
    results = await asyncio.gather(*(in_a_thread(one) for _ in range(8)))
    assert all(results)
    assert calls == ["http://nowhere.invalid"]


async def test_where_sdk_init_fails_for_one_thread_the_next_one_tries_again(server: LocalOpenRouter):
    waiting, failed = threading.Event(), threading.Event()
    answers = iter([OSError("no disk"), None])

    async def sdk_init(_: object) -> None:
        waiting.set()
        answer = next(answers)
        if answer is not None:
            await asyncio.to_thread(failed.wait)
            raise answer

    core = server.core(hooks=SimpleNamespace(sdk_init=sdk_init))

    async def second() -> Any:
        waiting.wait()
        call = asyncio.create_task(credits_get_credits(core))
        while not call.done() and not failed.is_set():
            await asyncio.sleep(0)  # it waits for the first call
            failed.set()
        result = await call
        await core.aclose()
        return result

    one, other = await asyncio.gather(credits_get_credits(core), in_a_thread(second))
    assert isinstance(one, Err)
    assert isinstance(one.error.__cause__, OSError)
    assert other


@pytest.mark.parametrize("how", ["cancelled", "deadline"])
async def test_a_call_that_ends_while_another_initialises_the_core_ends_nothing_for_that(server: LocalOpenRouter, how: str):
    initialising, go_on = asyncio.Event(), asyncio.Event()

    async def sdk_init(_: object) -> None:
        initialising.set()
        await go_on.wait()

    core = server.core(hooks=SimpleNamespace(sdk_init=sdk_init))
    first = asyncio.ensure_future(credits_get_credits(core))
    await initialising.wait()
    options = RequestOptions(deadline=0.01) if how == "deadline" else None
    second = asyncio.ensure_future(credits_get_credits(core, options=options))
    if how == "deadline":
        result = await second
        assert isinstance(result, Err)
        assert isinstance(result.error, RequestTimeoutError)
    else:
        await asyncio.sleep(0)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
    third = asyncio.ensure_future(credits_get_credits(core))
    await asyncio.sleep(0)
    go_on.set()
    assert all(await asyncio.gather(first, third))


async def test_sdk_init_may_call_a_function_of_its_own_core(server: LocalOpenRouter):
    inner: list[Any] = []

    async def sdk_init(context: SDKInitContext) -> None:
        inner.append(await credits_get_credits(context.core))

    assert await credits_get_credits(server.core(hooks=SimpleNamespace(sdk_init=sdk_init)))
    assert len(inner) == 1
    assert inner[0]


async def test_after_error_sees_the_attempt_that_a_deadline_ended(server: LocalOpenRouter, kind: Any):
    seen: list[Any] = []

    def hook(context: Any) -> Any:
        seen.append(context)
        return attrs.evolve(context, error=ModerationError("late"))

    server.faults.stall()
    core = server.core(hooks=SimpleNamespace(after_error=kind(hook)))
    result = await credits_get_credits(core, options=RequestOptions(deadline=0.2))
    (context,) = seen
    assert isinstance(context.error, RequestTimeoutError)
    assert (context.error.phase, context.attempt, context.response) == ("deadline", 1, None)
    assert str(result.error) == "late"


async def test_after_error_sees_the_attempt_that_ended_with_its_core(server: LocalOpenRouter, kind: Any):
    seen: list[Any] = []
    server.faults.stall()
    core = server.core(hooks=SimpleNamespace(after_error=kind(lambda context: seen.append(context.error))))
    call = asyncio.ensure_future(credits_get_credits(core))
    await server.until_received()
    await core.aclose()
    result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)
    assert seen == [result.error]


@pytest.mark.parametrize("point", ["before_request", "after_success", "after_error"])
async def test_after_error_is_not_called_for_what_is_no_failed_attempt_or_was_seen_before(server: LocalOpenRouter, point: str):
    seen: list[str] = []
    entered = asyncio.Event()

    async def hangs(_: object) -> None:
        seen.append(point)
        entered.set()
        await asyncio.Event().wait()

    hooks = {"after_error": lambda _: seen.append("after_error"), point: hangs}
    if point == "after_error":
        server.faults.fail(500)
    core = server.core(hooks=SimpleNamespace(**hooks))
    call = asyncio.ensure_future(credits_get_credits(core))
    await entered.wait()
    await core.aclose()
    result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)
    assert seen == [point]


async def test_a_hook_that_hangs_does_not_hold_up_a_call_whose_time_is_over(
    server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch
):
    async def hangs(_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("openrouter_core._call.pipeline.LAST_WORDS", 0.01)
    server.faults.stall()
    core = server.core(hooks=SimpleNamespace(after_error=hangs))
    result = await credits_get_credits(core, options=RequestOptions(deadline=0.2))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"


@pytest.mark.parametrize("name", HOOK_POINTS[:4])
@pytest.mark.parametrize("directly", [True, False])
async def test_a_hook_may_close_the_core_which_ends_its_call(server: LocalOpenRouter, name: str, *, directly: bool):
    async def hook(context: Any) -> None:
        closing = context.core.aclose()
        await (closing if directly else asyncio.create_task(closing))

    core = server.core(hooks=SimpleNamespace(**{name: hook}))
    result = await credits_get_credits(core)
    if name == "after_success" and directly:  # what is there already is not taken away
        assert result
    else:
        assert isinstance(result, Err)
        assert isinstance(result.error, RequestAbortedError)
    assert len(server.requests) == (name == "after_success")
    assert len(core.state.sessions) == 0
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_a_base_url_of_sdk_inits_that_is_none_is_the_calls_err(server: LocalOpenRouter):
    hooks = SimpleNamespace(sdk_init=lambda context: attrs.evolve(context, server_url="openrouter.ai"))
    result = await credits_get_credits(server.core(hooks=hooks))
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "server_url"


async def test_a_callable_object_without_a_name_may_be_a_hook(server: LocalOpenRouter):
    class Nameless:
        def __call__(self, _: object) -> None:
            raise OSError

    result = await credits_get_credits(server.core(hooks=SimpleNamespace(before_request=Nameless())))
    assert isinstance(result, Err)
    assert isinstance(result.error.__cause__, OSError)


@pytest.mark.parametrize("name", HOOK_POINTS)
async def test_cancellation_within_a_hook_is_let_through(server: LocalOpenRouter, name: str):
    entered = asyncio.Event()

    async def hook(_: object) -> None:
        entered.set()
        await asyncio.Event().wait()

    if name not in SUCCEEDS:
        server.faults.fail(500)
    async with server.core(hooks=SimpleNamespace(**{name: hook})) as core:
        call = asyncio.ensure_future(credits_get_credits(core))
        await entered.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


@pytest.mark.parametrize(
    "hooks",
    [
        object(),
        "before_request",
        [SimpleNamespace(before_requests=print)],
        [recorder([], "a"), None],
        (hook for hook in [recorder([], "a")]),
    ],
    ids=["object", "text", "misspelt", "none", "generator"],
)
async def test_hooks_that_are_none_are_an_err_that_says_what_hooks_are(server: LocalOpenRouter, hooks: Any):
    result = await credits_get_credits(server.core(hooks=hooks))
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "hooks"
    assert "a method call_started or sdk_init or before_create_request or" in str(result.error)
    assert server.requests == []


async def test_no_context_shows_the_key_or_a_callers_header(server: LocalOpenRouter):
    shown: list[str] = []
    hooks = SimpleNamespace(**{name: lambda context: shown.append(repr(context)) for name in HOOK_POINTS})
    server.faults.fail(503, retry_after=0)
    options = RequestOptions(headers={"X-Other-Key": "planted"})
    assert await credits_get_credits(server.core(hooks=hooks), options=options)
    assert len(shown) == 6
    assert all(server.api_key not in text and "planted" not in text for text in shown)
    assert any("/credits" in text for text in shown)


def test_requests_responses_and_contexts_show_neither_secrets_nor_bodies():
    headers = {"Authorization": "Bearer planted", "Set-Cookie": "planted", "Accept": "text/plain"}
    request = Request(method="GET", url="https://user:planted@host/x", headers=headers, body=b"planted")
    response = Response(status_code=200, url="https://user:planted@host/x", headers=headers, body=b"planted")
    init = SDKInitContext(core=OpenRouterCore(api_key="planted"), server_url="https://user:planted@host/x")
    for value in (request, response, init):
        assert "planted" not in repr(value)
        assert "https://host/x" in repr(value)


@pytest.mark.parametrize("name", HOOK_POINTS)
@pytest.mark.parametrize("copied", [lambda value: pickle.loads(pickle.dumps(value)), copy.deepcopy, copy.copy])  # noqa: S301 - our own
async def test_contexts_survive_pickle_and_copies(server: LocalOpenRouter, name: str, copied: Callable[[Any], Any]):
    contexts: list[Any] = []
    core = server.core(retry_config=RetryConfig(strategy="none"))
    # The hooks of a test cannot be pickled, and a core goes with its hooks.
    noting = SimpleNamespace(**{name: lambda context: contexts.append(attrs.evolve(context, core=core))})
    server.faults.answer({"data": {"total_credits": 1, "total_usage": 0}} if name in SUCCEEDS else {"error": {"code": 500}})
    await credits_get_credits(server.core(hooks=noting, retry_config=RetryConfig(strategy="none")))
    (context,) = contexts
    again = copied(context)
    for field in attrs.fields(type(context)):
        if field.name not in {"core", "operation", "error"}:  # which are compared by identity
            assert getattr(again, field.name) == getattr(context, field.name), field.name
    assert repr(again) == repr(context)


async def test_a_copied_response_has_its_headers_looked_up_without_case_and_repeated_ones_all(server: LocalOpenRouter):
    responses: list[Response] = []
    hooks = SimpleNamespace(after_success=lambda context: responses.append(context.response))
    await credits_get_credits(server.core(hooks=hooks))
    response = copy.deepcopy(responses[0])
    assert response.headers["content-TYPE"] == responses[0].headers["Content-Type"]
    assert list(response.headers.items()) == list(responses[0].headers.items())


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "HOST", "Connection"])
async def test_a_hook_cannot_frame_the_message(server: LocalOpenRouter, name: str):
    def before_request(context: Any) -> Any:
        headers = {**context.request.headers, name: "3"}
        return attrs.evolve(context, request=attrs.evolve(context.request, headers=headers))

    async with server.core(hooks=SimpleNamespace(before_request=before_request)) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert name in str(result.error)
    assert server.requests == []


@pytest.mark.parametrize("hook", ["sdk_init", "before_request"])
async def test_a_hook_cannot_put_a_user_into_the_url(server: LocalOpenRouter, hook: str):
    def sdk_init(context: Any) -> Any:
        return attrs.evolve(context, server_url=context.server_url.replace("://", "://user:pa55word@"))

    def before_request(context: Any) -> Any:
        url = context.request.url.replace("://", "://user:pa55word@")
        return attrs.evolve(context, request=attrs.evolve(context.request, url=url))

    hooks = SimpleNamespace(**{hook: sdk_init if hook == "sdk_init" else before_request})
    async with server.core(hooks=hooks) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "server_url"
    assert "pa55word" not in f"{result!r} {result.error} {result.meta}"
    assert server.requests == []
