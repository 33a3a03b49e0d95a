"""Pipeline: one call from its arguments to its Result."""

import asyncio
import gc
import weakref
from types import SimpleNamespace
from typing import Any

import pytest

from openrouter_core import (
    Clock,
    Err,
    InvalidRequestError,
    Ok,
    OpenRouterCore,
    OpenRouterError,
    RequestAbortedError,
    RequestConnectionError,
    RequestOptions,
    RequestTimeoutError,
    ResponseError,
    RetryConfig,
    SDKValidationError,
    Timeouts,
    UnauthorizedResponseError,
    UnexpectedClientError,
)
from openrouter_core._base.hook_methods import HOOK_POINTS
from openrouter_funcs import chat_send, chat_send_stream, credits_get_credits, providers_list
from openrouter_local import LocalOpenRouter

NO_LIMIT = Timeouts(connect=None, total=None)


async def test_meta_says_what_happened(server: LocalOpenRouter, clock: Any):
    server.faults.fail(503, retry_after=2)
    server.faults.answer(
        {"data": {"total_credits": 1, "total_usage": 0}}, status=201, headers={"X-Generation-Id": "gen-1", "X-Other": "yes"}
    )
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Ok)
    meta = result.meta
    assert (meta.status_code, meta.attempts, meta.elapsed, meta.issues) == (201, 2, 2, ())
    assert (meta.method, meta.url) == ("GET", f"{server.url}/credits")
    assert (meta.generation_id, meta.headers["x-other"]) == ("gen-1", "yes")


async def test_meta_without_an_answer_says_how_far_the_call_came(server: LocalOpenRouter, clock: Any):
    server.faults.cut(times=9)
    result = await credits_get_credits(server.core(clock=clock, retry_config=RetryConfig(strategy="none")))
    assert isinstance(result, Err)
    assert result.error.meta == result.meta
    assert (result.meta.status_code, dict(result.meta.headers), result.meta.attempts) == (None, {}, 1)
    assert result.meta.url == f"{server.url}/credits"


async def test_meta_of_an_answer_that_breaks_off_has_its_head(server: LocalOpenRouter):
    seen: list[Any] = []
    server.faults.cut(where="body")
    hooks = SimpleNamespace(after_error=lambda context: seen.append(context.response))
    async with server.core(retry_config=RetryConfig(strategy="none"), hooks=hooks) as core:
        result = await chat_send(core, messages=[{"role": "user", "content": "Hello"}])
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)
    assert result.meta.status_code == result.error.meta.status_code == 200
    assert result.meta.generation_id
    assert seen == [None], "hooks see whole answers only"


async def test_an_attempt_without_an_answer_shows_nothing_of_the_one_before(server: LocalOpenRouter, clock: Any):
    server.faults.fail(503, retry_after=0)
    server.faults.cut(times=2)  # the pooled connection, and the one on which it is sent again
    result = await credits_get_credits(server.core(clock=clock, retry_config=RetryConfig(max_attempts=2)))
    assert (result.meta.status_code, result.meta.attempts) == (None, 3)


@pytest.mark.parametrize("clock", [object(), Clock(monotonic=lambda: 1 / 0)], ids=["no clock", "one that raises"])
async def test_a_clock_that_is_of_no_use_is_an_err(server: LocalOpenRouter, clock: Any):
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)


async def test_a_clock_that_fails_later_leaves_the_error_of_the_call(server: LocalOpenRouter):
    times = iter((1.0,))
    result = await credits_get_credits(server.core(clock=Clock(monotonic=lambda: next(times)), api_key="a b"))
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)


@pytest.mark.parametrize("core", [None, "key", OpenRouterCore])
async def test_a_core_that_is_none_is_an_err(core: Any):
    result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "core"


async def test_options_that_are_none_are_an_err():
    result = await credits_get_credits(OpenRouterCore(api_key="x"), options={"timeout": 1})
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "options"
    assert "dict" in str(result.error)


async def test_a_wrong_call_raises():
    with pytest.raises(TypeError, match="limit"):
        await credits_get_credits(OpenRouterCore(), limit=1)


@pytest.mark.parametrize("where", ["headers", "body"])
async def test_a_deadline_ends_an_attempt_and_counts_it(server: LocalOpenRouter, where: Any):
    server.faults.stall(where=where)
    core = server.core(timeout=NO_LIMIT)
    await core.warm_up(credits_get_credits)
    result = await credits_get_credits(core, options=RequestOptions(deadline=0.2))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"
    assert result.meta.attempts == 1
    await server.until_disconnected()


@pytest.mark.parametrize("name", ["api_key", "sdk_init", "before_create_request", "before_request", "after_success", "sleep"])
async def test_a_deadline_ends_whatever_the_call_waits_for(server: LocalOpenRouter, name: str):
    async def forever(_: object = None) -> Any:
        await asyncio.Event().wait()

    settings: dict[str, Any] = {"hooks": SimpleNamespace(**{name: forever})} if name in HOOK_POINTS else {"api_key": forever}
    if name == "sleep":
        server.faults.fail(503, retry_after=0)
        settings = {"clock": Clock(sleep=forever)}
    async with server.core(**settings) as core:
        result = await credits_get_credits(core, options=RequestOptions(deadline=0.05))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"


async def test_a_deadline_that_is_met_changes_nothing(server: LocalOpenRouter):
    assert await credits_get_credits(server.core(), options=RequestOptions(deadline=30))


async def test_a_time_out_of_the_users_own_code_is_not_taken_for_the_deadline(server: LocalOpenRouter):
    async def sleep(_: float) -> None:
        raise TimeoutError

    server.faults.fail(503, retry_after=0)
    core = server.core(clock=Clock(sleep=sleep))
    result = await credits_get_credits(core, options=RequestOptions(deadline=30))
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert isinstance(result.error.__cause__, TimeoutError)


async def test_cancelling_a_call_raises_and_closes_the_connection(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with server.core() as core:
        call = asyncio.ensure_future(credits_get_credits(core))
        await server.until_received()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await server.until_disconnected()


async def test_cancelling_a_call_that_waits_for_its_next_attempt_raises(server: LocalOpenRouter):
    sleeping = asyncio.Event()

    async def sleep(_: float) -> None:
        sleeping.set()
        await asyncio.Event().wait()

    server.faults.fail(503)
    async with server.core(clock=Clock(sleep=sleep)) as core:
        call = asyncio.ensure_future(credits_get_credits(core))
        await sleeping.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_key_function_is_asked_for_each_request(server: LocalOpenRouter, clock: Any, kind: str):
    keys = iter(["sk-or-v1-of-yesterday", server.api_key])

    async def later() -> str:
        return next(keys)

    server.faults.fail(503, retry_after=0)
    core = server.core(clock=clock, api_key=later if kind == "async" else lambda: next(keys))
    assert await credits_get_credits(core)
    sent = [request.headers["Authorization"] for request in server.requests]
    assert sent == ["Bearer sk-or-v1-of-yesterday", f"Bearer {server.api_key}"]


async def test_a_key_function_that_raises_is_the_calls_err_with_its_cause(server: LocalOpenRouter):
    def key() -> str:
        raise KeyError

    result = await credits_get_credits(server.core(api_key=key))
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert isinstance(result.error.__cause__, KeyError)


@pytest.mark.parametrize("key", [None, "", 5, b"bytes", lambda: None, lambda: 5, "two words", "line\nbreak", "ключ"])
async def test_a_key_that_cannot_be_sent_is_an_err_that_does_not_show_it(server: LocalOpenRouter, key: Any):
    result = await credits_get_credits(server.core(api_key=key))
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "api_key"
    assert not isinstance(key, str) or not key or key not in str(result.error)
    assert server.requests == []


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
async def test_a_callers_own_authorization_is_sent_instead_of_the_key_and_cut_from_errors(server: LocalOpenRouter, name: str):
    server.faults.fail(400, message="unknown key sk-or-v1-of-the-caller")
    options = RequestOptions(headers={name: "Bearer sk-or-v1-of-the-caller"})
    result = await credits_get_credits(server.core(api_key=None), options=options)
    assert isinstance(result, Err)
    assert server.requests[0].headers.getall("Authorization") == ["Bearer sk-or-v1-of-the-caller"]
    assert str(result.error) == "unknown key [redacted] (400 bad request)"


async def test_a_stand_in_for_a_key_is_not_cut_from_the_words_of_errors(server: LocalOpenRouter):
    result = await credits_get_credits(server.core(api_key="key"))
    assert isinstance(result, Err)
    assert type(result.error) is UnauthorizedResponseError
    assert result.error.message == "Unknown API key"


@pytest.mark.parametrize(
    ("own", "calls", "limit"),
    [(0.05, None, "own"), (600, 0.05, "call"), (None, Timeouts(total=0.05), "call"), (Timeouts(total=0.05), None, "own")],
)
async def test_the_calls_timeout_goes_before_the_cores(server: LocalOpenRouter, own: Any, calls: Any, limit: str):
    server.faults.stall()
    options = RequestOptions() if limit == "own" else RequestOptions(timeout=calls)
    result = await credits_get_credits(server.core(timeout=own), options=options)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert (result.error.phase, result.meta.attempts) == ("total", 1)


@pytest.mark.parametrize(
    "broken",
    [
        {"options": RequestOptions(fetch_options={"no_such_option": 1})},
        {"options": RequestOptions(headers={"X-Bad": "a\nb"})},
        {"options": RequestOptions(server_url="openrouter.ai")},
        {"options": RequestOptions(extra_query={"a": object()})},
        {"options": RequestOptions(extra_body={"a": 1})},
        {"app_title": "a\rb"},
        {"app_title": "\ud800"},
        {"http_referer": object()},
    ],
)
async def test_arguments_that_cannot_be_sent_are_an_err(server: LocalOpenRouter, broken: dict[str, Any]):
    result = await credits_get_credits(server.core(), **broken)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError | InvalidRequestError)
    assert server.requests == []


@pytest.mark.parametrize(
    "broken",
    [{"retry_config": "often"}, {"session": object()}, {"ssl_context": object()}, {"user_agent": 5j}],
)
async def test_a_core_that_holds_nonsense_gives_an_err(server: LocalOpenRouter, broken: dict[str, Any]):
    server.faults.fail(503)
    result = await credits_get_credits(server.core(**broken))
    assert isinstance(result, Err)
    assert result.error.__traceback__ is None


async def test_an_err_holds_no_frames_and_can_be_raised(server: LocalOpenRouter):
    server.faults.fail(500)
    result = await credits_get_credits(server.core(retry_config=RetryConfig(strategy="none")))
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    assert result.error.__traceback__ is None
    with pytest.raises(ResponseError):
        result.unwrap()


class Rude:
    """A value that raises whatever is asked of it."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def _raise(self, *_: object) -> Any:
        raise self.error

    __eq__ = __bool__ = __str__ = __repr__ = __iter__ = __len__ = __int__ = __float__ = __fspath__ = __await__ = _raise
    __hash__ = None

    @property
    def __class__(self) -> Any:
        return self._raise()


@pytest.mark.parametrize(
    "error", [ValueError("no"), RecursionError("no"), MemoryError("no"), ExceptionGroup("no", [OSError()])], ids=repr
)
@pytest.mark.parametrize("argument", ["core", "options", "app_title"])
async def test_an_argument_that_raises_whatever_is_asked_of_it_is_an_err(server: LocalOpenRouter, argument: str, error: Any):
    arguments: dict[str, Any] = {"core": server.core(), argument: Rude(error)}
    result = await credits_get_credits(**arguments)
    assert type(result) is Err
    assert isinstance(result.error, OpenRouterError)
    assert server.requests == []


@pytest.mark.parametrize("setting", ["api_key", "debug_logger", "clock", "hooks", "session", "retry_config", "user_agent"])
async def test_a_setting_that_raises_whatever_is_asked_of_it_is_no_exception_of_the_call(server: LocalOpenRouter, setting: str):
    server.faults.fail(503, retry_after=0)
    async with server.core(**{setting: Rude(ValueError("no"))}) as core:
        result = await credits_get_credits(core)
    assert type(result) in {Ok, Err}


@pytest.mark.parametrize("key", [lambda: Rude(ValueError("no")), list, lambda: b"key", lambda: float("nan"), object, lambda: str])
async def test_a_key_function_that_returns_nonsense_is_an_err(server: LocalOpenRouter, key: Any):
    result = await credits_get_credits(server.core(api_key=key))
    assert isinstance(result, Err)
    assert server.requests == []


class _FailingLogger:
    def debug(self, *_: object) -> None:
        raise OSError("the disk is full")


async def test_a_logger_that_raises_takes_no_answer_away(server: LocalOpenRouter):
    logger: Any = _FailingLogger()
    assert await credits_get_credits(server.core(debug_logger=logger))


@pytest.mark.parametrize("value", [None, "late", float("nan"), float("inf"), -1e300, 5j])
@pytest.mark.parametrize("function", ["monotonic", "now", "sleep"])
async def test_a_clock_that_tells_nonsense_is_no_exception_of_the_call(server: LocalOpenRouter, function: str, value: Any):
    server.faults.fail(503, retry_after=0)
    functions: dict[str, Any] = {function: lambda *_: value}
    async with server.core(clock=Clock(**functions)) as core:
        result = await credits_get_credits(core, options=RequestOptions(deadline=60))
    assert type(result) in {Ok, Err}
    assert str(result)


async def test_a_clock_that_fails_when_the_answer_is_here_leaves_no_connection_open(server: LocalOpenRouter):
    def now() -> float:
        raise OSError("no clock")

    server.faults.stall(where="body")
    async with server.core(clock=Clock(now=now)) as core:
        result = await credits_get_credits(core)
        assert isinstance(result, Err)
        await server.until_disconnected()


@pytest.mark.parametrize("api_key", [None, "", lambda: None, lambda: ""])
async def test_an_operation_that_needs_no_key_is_sent_without_one_where_there_is_none(raw_server: Any, api_key: Any):
    raw_server.answers = [b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":[]}']
    async with OpenRouterCore(api_key, server_url=raw_server.url) as core:
        assert await providers_list(core)
    assert b"authorization" not in raw_server.received[0].lower()


async def test_an_operation_that_needs_no_key_is_sent_with_the_one_that_is_there(raw_server: Any):
    raw_server.answers = [b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":[]}']
    async with OpenRouterCore("sk-or-v1-mine", server_url=raw_server.url) as core:
        assert await providers_list(core)
    assert b"Authorization: Bearer sk-or-v1-mine" in raw_server.received[0]


@pytest.mark.parametrize("name", ["api_key", "sdk_init", "before_create_request", "before_request"])
async def test_nothing_is_sent_once_the_deadline_is_over_though_the_loop_was_held_up(
    server: LocalOpenRouter, clock: Any, name: str
):
    def holds_the_loop_up(_: object = None) -> Any:
        clock.advance(60)
        return server.api_key if name == "api_key" else None

    key_or_hook: dict[str, Any] = {"api_key": holds_the_loop_up}
    if name in HOOK_POINTS:
        key_or_hook = {"hooks": SimpleNamespace(**{name: holds_the_loop_up})}
    async with server.core(clock=clock, **key_or_hook) as core:
        result = await credits_get_credits(core, options=RequestOptions(deadline=30))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert (result.error.phase, result.meta.elapsed) == ("deadline", 60)
    assert server.requests == []


async def waits_forever(_: object = None) -> Any:
    await asyncio.Event().wait()


@pytest.mark.parametrize("name", ["api_key", *HOOK_POINTS, "sleep", "headers", "body", "first_event"])
async def test_closing_the_core_ends_a_call_whatever_it_waits_for(server: LocalOpenRouter, name: str):
    waiting = asyncio.Event()

    async def waits(_: object = None) -> None:
        waiting.set()
        await asyncio.Event().wait()

    settings: dict[str, Any] = {"hooks": SimpleNamespace(**{name: waits})} if name in HOOK_POINTS else {"api_key": waits}
    if name in {"sleep", "after_error"}:
        server.faults.fail(503, retry_after=0)
    if name in {"sleep", "headers", "body", "first_event"}:
        settings = {"clock": Clock(sleep=waits)}
    if name in {"headers", "body"}:
        server.faults.stall(where=name)
    if name == "first_event":
        server.faults.stall(where="body")
    core = server.core(**settings)
    function = chat_send_stream(core, messages=[]) if name == "first_event" else credits_get_credits(core)
    call = asyncio.ensure_future(function)
    if name in {"headers", "body", "first_event"}:
        await server.until_received()
    else:
        await waiting.wait()
    sent = len(server.requests)
    await core.aclose()
    result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)
    assert not any(link.__traceback__ for link in (result.error, result.error.__context__) if link)
    assert (len(server.requests), len(core.state.sessions), len(core.state.under_way)) == (sent, 0, 0)
    await server.until_disconnected()


async def test_closing_the_core_twice_and_calling_again_works(server: LocalOpenRouter):
    core = server.core()
    for _ in range(2):
        assert await credits_get_credits(core)
        await core.aclose()
        await core.aclose()
        await server.until_disconnected()


async def test_closing_the_core_from_two_tasks_at_once_ends_a_call_once(server: LocalOpenRouter):
    core = server.core(api_key=waits_forever)

    async def work() -> tuple[Any, int]:
        result = await credits_get_credits(core)
        task = asyncio.current_task()
        return result, task.cancelling() if task else -1

    call = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    await asyncio.gather(core.aclose(), core.aclose())
    result, cancelling = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)
    assert cancelling == 0


def test_a_call_that_its_loop_left_unfinished_is_not_kept_by_the_core():
    assert not asyncio.run(credits_get_credits(OpenRouterCore()))  # the runtime is loaded now
    core = OpenRouterCore(waits_forever, server_url="http://127.0.0.1:9")
    loop = asyncio.new_event_loop()
    call = weakref.ref(loop.create_task(credits_get_credits(core)))
    loop.run_until_complete(asyncio.sleep(0))
    assert len(core.state.under_way) == 1
    loop.set_exception_handler(lambda *_: None)  # asyncio tells of a task that is still pending
    loop.close()
    gc.collect()
    assert call() is None
    assert not core.state.under_way


async def test_a_call_that_starts_while_the_core_is_being_closed_is_not_ended(server: LocalOpenRouter):
    core = server.core()
    assert await credits_get_credits(core)
    closing = asyncio.ensure_future(core.aclose())
    await asyncio.sleep(0)
    assert await credits_get_credits(core)
    await closing
    assert await credits_get_credits(core)
    await core.aclose()


async def test_closing_the_core_does_not_end_what_the_task_does_after_its_call(server: LocalOpenRouter):
    async def work() -> str:
        await credits_get_credits(core)
        called.set()
        await go_on.wait()
        return "done"

    called, go_on = asyncio.Event(), asyncio.Event()
    core = server.core()
    task = asyncio.ensure_future(work())
    await called.wait()
    await core.aclose()
    go_on.set()
    assert await task == "done"


async def test_a_call_that_is_cancelled_while_its_core_is_closed_is_cancelled(server: LocalOpenRouter):
    core = server.core(api_key=waits_forever)
    call = asyncio.ensure_future(credits_get_credits(core))
    await asyncio.sleep(0)
    call.cancel()
    await core.aclose()
    with pytest.raises(asyncio.CancelledError):
        await call


async def test_a_time_out_around_a_call_whose_core_is_closed_still_counts(server: LocalOpenRouter):
    core = server.core(api_key=waits_forever)

    async def work() -> Any:
        async with asyncio.timeout(None) as timer:
            started.set_result(timer)
            return await credits_get_credits(core)

    started: asyncio.Future[asyncio.Timeout] = asyncio.get_running_loop().create_future()
    task = asyncio.ensure_future(work())
    timer = await started
    await asyncio.sleep(0)
    await core.aclose()
    result = await task
    assert isinstance(result, Err)
    assert not timer.expired()


async def test_a_call_within_a_hook_of_a_call_ends_with_the_core_and_so_does_the_outer_one(server: LocalOpenRouter):
    inner: list[Any] = []

    async def hook(_: object) -> None:
        inner.append(await credits_get_credits(other))

    other = server.core()
    core = server.core(hooks=SimpleNamespace(before_request=hook))
    server.faults.stall()
    call = asyncio.ensure_future(credits_get_credits(core))
    await server.until_received()
    await core.aclose()
    result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)
    await other.aclose()
