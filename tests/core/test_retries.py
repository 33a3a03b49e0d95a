"""Retries: the waits of the formula, and which failures are worth another attempt."""

from itertools import islice, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import (
    BackoffStrategy,
    Err,
    Ok,
    OpenRouterDefaultError,
    RequestConnectionError,
    RequestOptions,
    RequestTimeoutError,
    ResponseError,
    ResponseValidationError,
    RetryConfig,
    StreamTruncatedError,
    UnexpectedClientError,
)
from openrouter_core._call.retries import RetryPlan, is_retried, waits
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

CODES = (408, 429, "5XX")
EXACT = BackoffStrategy(initial_interval=2, exponent=1)  # every bound is 2 seconds
FOUR = RetryConfig(max_attempts=4, backoff=BackoffStrategy(initial_interval=0))


def bound(seconds: float) -> float:
    """Stand in for chance: wait as long as the formula allows."""
    return seconds


@pytest.mark.parametrize(
    ("strategy", "bounds"),
    [
        (BackoffStrategy(), [0.5, 0.75, 1.125, 1.6875]),
        (BackoffStrategy(initial_interval=1, exponent=2, max_interval=5), [1, 2, 4, 5, 5]),
        (BackoffStrategy(initial_interval=3, exponent=1), [3, 3, 3]),
        (BackoffStrategy(initial_interval=9, max_interval=4), [4, 4]),
        (BackoffStrategy(initial_interval=0, exponent=1e300), [0, 0, 0, 0]),
        (BackoffStrategy(max_interval=0), [0, 0]),
    ],
)
def test_bounds_follow_the_formula(strategy: BackoffStrategy, bounds: list[float]):
    assert list(islice(waits(strategy, bound), len(bounds))) == bounds


intervals = st.floats(min_value=0, max_value=1e6)


@given(initial=intervals, longest=intervals, exponent=st.floats(min_value=1, max_value=1e6))
def test_bounds_grow_by_the_exponent_and_never_beyond_the_longest(initial: float, longest: float, exponent: float):
    strategy = BackoffStrategy(initial_interval=initial, max_interval=longest, exponent=exponent)
    bounds = list(islice(waits(strategy, bound), 30))
    assert bounds[0] == min(initial, longest)
    for before, after in pairwise(bounds):
        assert after == pytest.approx(min(before * exponent, longest))
        assert after <= longest


@given(st.data())
def test_waits_are_drawn_from_zero_to_the_bound(data: st.DataObject):
    strategy = data.draw(st.builds(BackoffStrategy, initial_interval=intervals, max_interval=intervals))
    drawn, bounds = islice(waits(strategy), 10), islice(waits(strategy, bound), 10)
    assert all(0 <= wait <= most for wait, most in zip(drawn, bounds, strict=True))


def answered(status: int, code: int | str | None = None, *, refuses: bool = False) -> ResponseError:
    return ResponseError("no", status_code=status, code=code, refuses_retry=refuses)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        *((answered(status), True) for status in (408, 429, 500, 502, 503, 504, 524, 529, 599)),
        *((answered(status), False) for status in (200, 301, 400, 401, 402, 403, 404, 409, 413, 422, 499)),
        *((answered(status, code), True) for status in (200, 400) for code in (408, 429, 500, 529)),
        *((answered(status, code), False) for status in (200, 400) for code in (None, 400, 401, "rate_limit", 42900)),
        (answered(429, refuses=True), False),
        (answered(200, 503, refuses=True), False),
        (RequestConnectionError(), True),
        (RequestTimeoutError(phase="connect"), True),
        (RequestTimeoutError(phase="total"), False),  # the answer may have been paid for
        (RequestConnectionError(retryable=False), False),
        (ResponseValidationError(), False),
        (ResponseValidationError(retryable=True), True),
        (ResponseError(status_code=200, code=500, error_type="invalid_prompt"), False),
        (ResponseError(status_code=400, error_type="overloaded_error"), True),
        (StreamTruncatedError(), False),
        (UnexpectedClientError(), False),
    ],
)
def test_what_passes_is_tried_again(error: Any, expected: bool):
    assert is_retried(error, RetryConfig(), CODES) is expected


@pytest.mark.parametrize("error", [RequestConnectionError(), RequestTimeoutError(phase="connect")])
def test_connection_errors_are_not_tried_again_where_the_config_says_so(error: Any):
    assert not is_retried(error, RetryConfig(retry_connection_errors=False), CODES)
    assert is_retried(ResponseValidationError(retryable=True), RetryConfig(retry_connection_errors=False), CODES)


@pytest.mark.parametrize(
    ("codes", "status", "expected"),
    [((404,), 404, True), ((404,), 503, False), (("4xx",), 418, True), (("503",), 503, True), ((), 503, False)],
)
def test_codes_are_statuses_or_classes_of_them(codes: tuple[int | str, ...], status: int, expected: bool):
    assert is_retried(answered(status), RetryConfig(), codes) is expected


def plan(deadline: float | None = None, **strategy: float) -> RetryPlan:
    return RetryPlan(RetryConfig(backoff=BackoffStrategy(**strategy)), CODES, deadline)


def busy(retry_after: float | None = None) -> ResponseError:
    return ResponseError("busy", status_code=429, retry_after=retry_after)


@pytest.mark.parametrize(
    ("asked", "elapsed", "expected"),
    [(60, 0, 60), (60.1, 0, None), (10, 50, 10), (10, 50.1, None), (0, 60, 0), (1e300, 0, None)],
)
def test_no_wait_ends_after_the_time_allowed(asked: float, elapsed: float, expected: float | None):
    assert plan(max_elapsed_time=60).wait(busy(asked), 1, elapsed) == expected
    assert plan(deadline=60, max_elapsed_time=1e6).wait(busy(asked), 1, elapsed) == expected


def test_retry_after_is_obeyed_to_the_second_even_beyond_the_longest_interval():
    assert plan(max_interval=1).wait(busy(30), 1, 0) == 30


async def test_attempts_end_with_max_attempts_and_are_counted(server: LocalOpenRouter, clock: Any):
    server.faults.fail(503, times=9)
    config = RetryConfig(max_attempts=4, backoff=EXACT)
    result = await credits_get_credits(server.core(clock=clock, retry_config=config))
    assert isinstance(result, Err)
    assert isinstance(result.error, OpenRouterDefaultError)
    assert result.meta.attempts == result.error.meta.attempts == len(server.requests) == 4
    assert len(clock.sleeps) == 3
    assert all(0 <= wait <= 2 for wait in clock.sleeps)


async def test_attempts_end_with_the_first_success(server: LocalOpenRouter, clock: Any):
    server.faults.fail(500)
    server.faults.fail(429, retry_after=7)
    result = await credits_get_credits(server.core(clock=clock, retry_config=FOUR))
    assert isinstance(result, Ok)
    assert result.meta.attempts == 3
    assert clock.sleeps == [0, 7]
    assert result.meta.elapsed == 7


async def test_attempts_end_with_max_elapsed_time(server: LocalOpenRouter, clock: Any):
    server.faults.fail(429, retry_after=4, times=9)
    config = RetryConfig(max_attempts=9, backoff=BackoffStrategy(max_elapsed_time=10))
    result = await credits_get_credits(server.core(clock=clock, retry_config=config))
    assert (result.meta.attempts, clock.sleeps) == (3, [4, 4])


@pytest.mark.parametrize(
    "retries", [RetryConfig(strategy="none"), RetryConfig(max_attempts=1), RetryConfig(retry_connection_errors=False)]
)
async def test_no_attempt_follows_where_the_config_says_so(server: LocalOpenRouter, clock: Any, retries: RetryConfig):
    server.faults.cut(where="body", times=9)
    result = await credits_get_credits(server.core(clock=clock), options=RequestOptions(retries=retries))
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)
    assert (result.meta.attempts, clock.sleeps) == (1, [])


async def test_a_connection_that_was_cut_is_tried_again(server: LocalOpenRouter, clock: Any):
    server.faults.cut(where="body")
    server.faults.cut(where="headers")
    result = await credits_get_credits(server.core(clock=clock, retry_config=FOUR))
    assert isinstance(result, Ok)
    assert result.meta.attempts == 3


async def test_the_calls_retries_go_before_the_cores(server: LocalOpenRouter, clock: Any):
    server.faults.fail(503, times=9)
    core = server.core(clock=clock, retry_config=RetryConfig(strategy="none"))
    assert (await credits_get_credits(core)).meta.attempts == 1
    assert (await credits_get_credits(core, options=RequestOptions(retries=FOUR))).meta.attempts == 4


async def test_the_calls_retry_codes_go_before_the_operations(server: LocalOpenRouter, clock: Any):
    server.faults.fail(404)
    core, options = server.core(clock=clock), RequestOptions(retry_codes=(404,))
    assert (await credits_get_credits(core, options=options)).meta.attempts == 2
    server.faults.fail(503)
    assert (await credits_get_credits(core, options=options)).meta.attempts == 1


@pytest.mark.parametrize("limit", [{"deadline": 5.0}, {"retries": RetryConfig(backoff=BackoffStrategy(max_elapsed_time=5))}])
@pytest.mark.parametrize(
    "headers", [{"Retry-After": "9"}, {"retry-after-ms": "9000"}, {"Retry-After": "Tue, 14 Nov 2023 22:13:29 GMT"}]
)
async def test_a_retry_after_beyond_the_time_left_is_the_calls_err_at_once(
    server: LocalOpenRouter, clock: Any, limit: dict[str, Any], headers: dict[str, str]
):
    server.faults.fail(429, headers=headers)
    result = await credits_get_credits(server.core(clock=clock), options=RequestOptions(**limit))
    assert isinstance(result, Err)
    assert isinstance(result.error, OpenRouterDefaultError)
    assert result.error.retry_after == 9
    assert result.error.retryable
    assert (result.meta.attempts, clock.sleeps) == (1, [])


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("code", [429, "429", 429.0, 503, "503"])
async def test_a_code_within_the_body_is_tried_again(server: LocalOpenRouter, clock: Any, status: int, code: Any):
    server.faults.error_in_200(status=status, code=code, message="busy")
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Ok)
    assert result.meta.attempts == 2


AVAILABILITY = {"retryable": False, "retry_after": 3}


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": 429, "message": "no", "metadata": {"availability": AVAILABILITY}}},
        {"error": {"code": 429, "message": "no", "availability": AVAILABILITY}},
        {"error": {"code": 429, "message": "no", "availability": AVAILABILITY, "metadata": {"availability": {}}}},
        {"error": {"code": 429, "message": "no", "availability": {"retry_after": 3}, "metadata": {"availability": AVAILABILITY}}},
        {"error": {"code": 429, "message": "no"}, "availability": AVAILABILITY},
        {"error": "no", "availability": AVAILABILITY},
        {"error": {"code": 429, "message": "no", "metadata": {"retryable": False}}},
    ],
)
@pytest.mark.parametrize("status", [200, 429])
async def test_what_says_that_it_is_not_retryable_is_not_tried_again(
    server: LocalOpenRouter, clock: Any, body: dict[str, Any], status: int
):
    server.faults.answer(body, status=status)
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    assert not result.error.retryable
    assert (result.meta.attempts, clock.sleeps) == (1, [])


AVAILABLE = {"availability": {"retryable": True, "retry_after": 3}}


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": 503, "metadata": AVAILABLE}},
        {"error": {"code": 503, **AVAILABLE}},
        {"error": {"code": 503}, **AVAILABLE},
        {"error": "busy", **AVAILABLE},
    ],
)
async def test_the_bodys_retry_after_is_waited_for(server: LocalOpenRouter, clock: Any, body: dict[str, Any]):
    server.faults.answer(body, status=503)
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Ok)
    assert clock.sleeps == [3]


def reset_in(clock: Any, seconds: float) -> str:
    """Return the moment as OpenRouter tells it: in Unix milliseconds."""
    return str(int((clock.now() + seconds) * 1000))


@pytest.mark.parametrize("where", ["headers", "body", "a success"])
async def test_the_reset_of_a_rate_limit_is_waited_for_where_it_fits(server: LocalOpenRouter, clock: Any, where: str):
    told = {"x-RateLimit-Reset": reset_in(clock, 30)}
    metadata = {} if where == "headers" else {"headers": told}
    body = {"error": {"code": 429, "message": "slow down", "metadata": metadata}}
    status = 200 if where == "a success" else 429
    server.faults.answer(body, status=status, headers=told if where == "headers" else {})
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Ok)
    assert clock.sleeps == [30]


async def test_a_daily_cap_is_the_calls_err_at_once_that_says_when_it_ends(server: LocalOpenRouter, clock: Any):
    server.faults.fail(429, headers={"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset_in(clock, 36_000)}, times=3)
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    assert (result.error.status, result.error.retry_after, result.error.retryable) == (429, 36_000, True)
    assert (result.meta.attempts, clock.sleeps) == (1, [])
