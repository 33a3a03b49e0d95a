"""Pipeline: one call from its arguments to its Result."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from openrouter_core import (
    Clock,
    Err,
    InvalidRequestError,
    Ok,
    OpenRouterCore,
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
from openrouter_core.hooks import HOOK_NAMES
from openrouter_funcs import chat_send, credits_get_credits
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

    settings: dict[str, Any] = {"hooks": SimpleNamespace(**{name: forever})} if name in HOOK_NAMES else {"api_key": forever}
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
    [{"retry_config": "often"}, {"session": object()}, {"proxy": object()}, {"ssl_context": object()}, {"user_agent": 5j}],
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
