"""Whatever the network, the server or a payload does is an Err of the right class; only a cancellation gets out."""

import asyncio
import gzip
import json
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from cattrs import errors as cattrs_errors
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    OpenRouterDefaultError,
    OpenRouterError,
    RequestAbortedError,
    RequestConnectionError,
    RequestOptions,
    RequestTimeoutError,
    ResponseValidationError,
    RetryConfig,
    Timeouts,
    UnauthorizedResponseError,
    UnexpectedClientError,
)
from openrouter_funcs import credits_get_credits
from openrouter_local import Faults, LocalOpenRouter

KEY = "sk-or-v1-planted"
ONCE = RetryConfig(strategy="none")

GOOD = b'{"data": {"total_credits": 1, "total_usage": 0}}'
DEEP = b"[" * 100_000 + b"]" * 100_000
FAULTS: dict[str, tuple[Callable[[Faults], None], type[OpenRouterError]]] = {
    "cut before any byte": (lambda faults: faults.cut(times=2), RequestConnectionError),
    "cut in the headers": (lambda faults: faults.cut(where="headers", times=2), RequestConnectionError),
    "cut in the body": (lambda faults: faults.cut(where="body"), RequestConnectionError),
    "reset before any byte": (lambda faults: faults.reset(times=2), RequestConnectionError),
    "reset in the headers": (lambda faults: faults.reset(where="headers", times=2), RequestConnectionError),
    "reset in the body": (lambda faults: faults.reset(where="body"), RequestConnectionError),
    "stall before the headers": (lambda faults: faults.stall(), RequestTimeoutError),
    "stall in the body": (lambda faults: faults.stall(where="body"), RequestTimeoutError),
    "garbage": (lambda faults: faults.garbage(), OpenRouterDefaultError),
    "HTML": (lambda faults: faults.html(), OpenRouterDefaultError),
    "nothing": (lambda faults: faults.empty(), OpenRouterDefaultError),
    "204": (lambda faults: faults.answer(b"", status=204), OpenRouterDefaultError),
    "304": (lambda faults: faults.answer(b"", status=304), OpenRouterDefaultError),
    "418 of nonsense": (lambda faults: faults.garbage(status=418), OpenRouterDefaultError),
    "401 of nonsense": (lambda faults: faults.garbage(status=401), UnauthorizedResponseError),
    "401 of deep nesting": (lambda faults: faults.fail(401, body=DEEP), UnauthorizedResponseError),
    "401 of NaN": (lambda faults: faults.fail(401, body=b"NaN"), UnauthorizedResponseError),
    "deep nesting": (lambda faults: faults.answer(DEEP), OpenRouterDefaultError),
    "deep nesting of objects": (lambda faults: faults.answer(b'{"a":' * 100_000), OpenRouterDefaultError),
    "invalid UTF-8": (lambda faults: faults.answer(GOOD.replace(b"data", b"\xff")), OpenRouterDefaultError),
    "UTF-16": (lambda faults: faults.answer(GOOD.decode().encode("utf-16")), OpenRouterDefaultError),
    "an int of 5,000 digits": (lambda faults: faults.answer(GOOD.replace(b"1", b"1" * 5000)), OpenRouterDefaultError),
    "two documents": (lambda faults: faults.answer(GOOD + GOOD), OpenRouterDefaultError),
    "comments only": (lambda faults: faults.answer(b": one\n: two"), OpenRouterDefaultError),
    "a wrong Content-Encoding": (
        lambda faults: faults.answer(GOOD, headers={"Content-Encoding": "gzip"}, times=2),
        UnexpectedClientError,
    ),
    "another document": (lambda faults: faults.answer([1]), ResponseValidationError),
    "null": (lambda faults: faults.answer(None), ResponseValidationError),
    "a string for the data": (lambda faults: faults.answer({"data": "1"}), ResponseValidationError),
}
FINE = {
    "NaN": GOOD.replace(b"1", b"NaN"),
    "Infinity": GOOD.replace(b"1", b"-Infinity"),
    "white space": b" \t\r\n" + GOOD + b"\n ",
    "a byte order mark": b"\xef\xbb\xbf" + GOOD,
    "comment lines": b": OPENROUTER PROCESSING\n\n:\r\n  : more\n" + GOOD,
    "an int of 400 digits": GOOD.replace(b"1", b"1" * 400),
    "an infinite float": GOOD.replace(b"1", b"1e999"),
    "deep but bearable": GOOD[:-1] + b', "more": ' + b"[" * 50 + b"]" * 50 + b"}",
    "lone surrogates": GOOD[:-1] + b', "more": "\\ud800"}',
    "a key twice": GOOD[:-1] + b', "data": {"total_credits": 1, "total_usage": 0}}',
}


@pytest.fixture
async def core(server: LocalOpenRouter) -> AsyncIterator[OpenRouterCore]:
    async with server.core(retry_config=ONCE) as core:
        yield core


@pytest.mark.parametrize(("arrange", "expected"), FAULTS.values(), ids=FAULTS)
async def test_every_fault_of_a_server_is_an_err(
    server: LocalOpenRouter, core: OpenRouterCore, arrange: Callable[[Faults], None], expected: type[OpenRouterError]
):
    arrange(server.faults)
    limit = 0.05 if expected is RequestTimeoutError else 10.0
    result = await credits_get_credits(core, options=RequestOptions(timeout=Timeouts(total=limit)))
    assert type(result) is Err
    assert type(result.error) is expected
    one_line(result.error)
    if isinstance(result.error, RequestTimeoutError):
        assert result.error.phase == "total"
        await server.until_disconnected()
    server.faults.clear()
    assert (await credits_get_credits(core)).ok


@pytest.mark.parametrize("body", FINE.values(), ids=FINE)
async def test_what_is_odd_but_json_is_ok(server: LocalOpenRouter, core: OpenRouterCore, body: bytes):
    server.faults.answer(body)
    server.faults.answer(gzip.compress(body), headers={"Content-Encoding": "gzip"})
    for _ in range(2):
        assert type(await credits_get_credits(core)) is Ok


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
NOT_HTTP = {
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "TLS": b"\x15\x03\x01\x00\x02\x02\x46",
    "no status": b"HTTP/1.1 \r\n\r\n",
    "an impossible status": b"HTTP/1.1 9999 No\r\n\r\n",
    "a header without colon": b"HTTP/1.1 200 OK\r\nnonsense\r\n\r\n",
    "a header of 100,000 bytes": HEAD + b"X: " + b"x" * 100_000 + b"\r\n\r\n",
    "chunks of garbage": CHUNKED + b"zz\r\n" + KEY.encode(),
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a negative length": HEAD + b"Content-Length: -2\r\n\r\n{}",
}
CUT_OFF = {
    "nothing": b"",
    "a chunk cut short": CHUNKED + b"ff\r\n{",
    "less than promised": HEAD + b"Content-Length: 200\r\n\r\n" + GOOD,
    "the key in half a head": HEAD + b"X-Echo: Bearer " + KEY.encode(),
}


@pytest.mark.parametrize("answer", NOT_HTTP.values(), ids=NOT_HTTP)
async def test_what_is_not_http_is_an_err_that_shows_nothing_of_it_and_is_not_asked_for_again(raw_server: Any, answer: bytes):
    raw_server.answers = [answer]
    async with OpenRouterCore(KEY, server_url=raw_server.url, timeout=10) as core:
        result = await credits_get_credits(core)
    assert type(result) is Err
    assert type(result.error) is UnexpectedClientError
    assert not result.error.retryable
    assert len(raw_server.received) == 1
    one_line(result.error)
    assert KEY not in repr(list(behind(result.error)))


@pytest.mark.parametrize("answer", CUT_OFF.values(), ids=CUT_OFF)
async def test_what_is_cut_off_is_a_connection_error_that_shows_nothing_of_it(raw_server: Any, answer: bytes):
    raw_server.answers = [answer]
    result = await answered(raw_server.url)
    assert type(result) is Err
    assert type(result.error) is RequestConnectionError
    assert result.error.retryable
    one_line(result.error)
    assert KEY not in repr(list(behind(result.error)))


async def answered(url: str) -> Any:
    async with OpenRouterCore(KEY, server_url=url, timeout=10, retry_config=ONCE) as core:
        return await credits_get_credits(core)


def behind(error: BaseException) -> Iterator[BaseException]:
    yield error
    for other in (error.__cause__, error.__context__):
        if other is not None:
            yield from behind(other)


def one_line(error: OpenRouterError) -> None:
    assert str(error)
    assert str(error).isprintable()
    assert len(str(error)) <= 500


token = st.text("!#$%&'*+-.^_`|~09azAZ", min_size=1, max_size=8)
field = st.binary(max_size=30).map(lambda value: bytes(byte for byte in value if byte >= 32 and byte != 127))
known = st.sampled_from(
    [
        ("Content-Encoding", [b"gzip", b"deflate", b"br", b"zstd", b"x", b""]),
        ("Content-Type", [b"application/json", b"text/html; charset=\xff", b";", b"a/b; charset=utf-16"]),
        ("Transfer-Encoding", [b"chunked", b"gzip", b"x"]),
        ("Content-Length", [b"0", b"1", b"99", b"-1", b"x", b"9" * 30]),
        (
            "Location",
            [b"", b"/", b"?q", b"#f", b"\xff", b'\xc3\xa9 "<>', b"ftp://h", b"http://[", b"http://127.0.0.1:1/%", b"x:"],
        ),
        ("Retry-After", [b"1", b"-1", b"1e999", b"nan", b"Wed, 21 Oct 9999 07:28:00 GMT", b"Thu, 99 Foo", b"\xff"]),
        ("X-Generation-Id", [b"gen-1", b"\xff\xfe", b""]),
        ("Set-Cookie", [b"a=b", b"=;;=", b"\xff"]),
        ("Connection", [b"close", b"keep-alive", b"upgrade"]),
    ]
).flatmap(lambda known: st.tuples(st.just(known[0]), st.sampled_from(known[1])))
documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10) | st.sampled_from([401, 429, 502, "429"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["error", "data", "code", "message", "metadata", "raw", "availability"]), inner)
    ),
    max_leaves=10,
)
bodies = st.binary(max_size=50) | documents.map(lambda value: json.dumps(value).encode()) | st.just(GOOD)


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """Draw an HTTP answer whose every part may be wrong."""
    fields = draw(st.lists(known | st.tuples(token, field), max_size=4))
    head = [f"HTTP/1.1 {draw(st.integers(200, 599))} ".encode() + draw(field), *(f"{n}: ".encode() + v for n, v in fields)]
    return b"\r\n".join(head) + b"\r\n\r\n" + draw(bodies)


@settings(max_examples=200, deadline=None)
@given(answer=answers() | st.binary(max_size=100))
def test_any_answer_at_all_is_a_result(listening: Any, answer: bytes):
    result = asyncio.run(_to_any_answer(listening, answer))
    assert isinstance(result, Ok | Err)
    assert result.meta.method == "GET"
    if isinstance(result, Err):
        assert isinstance(result.error, OpenRouterError)
        assert not isinstance(result.error, RequestAbortedError)
        assert result.error.__cause__ is None or type(result.error) is not UnexpectedClientError  # which nobody foresaw
        one_line(result.error)
    assert type(pickle.loads(pickle.dumps(result))) is type(result)  # noqa: S301 - our own bytes


async def _to_any_answer(listening: Any, answer: bytes) -> Any:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()

    async with listening(serve) as url:
        return await answered(url)


class OwnError(BaseException):
    """What ends neither a task nor the program, and is no `Exception` all the same."""


RAISED: list[BaseException] = [
    cattrs_errors.BaseValidationError("words", [ValueError("words")], dict),
    cattrs_errors.ClassValidationError("words", [ValueError("words")], dict),
    cattrs_errors.ForbiddenExtraKeysError("words", dict, {"a"}),
    cattrs_errors.IterableValidationError("words", [ValueError("words")], list),
    cattrs_errors.StructureHandlerNotFoundError("words", dict),
    json.JSONDecodeError("words", "", 0),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "words"),
    RecursionError("words"),
    MemoryError("words"),
    StopIteration("words"),
    StopAsyncIteration("words"),
    TimeoutError("words"),
    OSError("words"),
    asyncio.InvalidStateError("words"),
    OwnError("words"),
    BaseExceptionGroup("words", [OwnError("words")]),
]


def test_the_errors_of_cattrs_are_all_among_them():
    names = {
        name
        for name, value in vars(cattrs_errors).items()
        if isinstance(value, type) and issubclass(value, Exception) and value.__module__ == cattrs_errors.__name__
    }
    assert names - {"CattrsError"} <= {type(error).__name__ for error in RAISED}


@pytest.mark.parametrize("raised", RAISED, ids=lambda raised: type(raised).__name__)
@pytest.mark.parametrize("place", ["before_request", "after_success", "api_key"])
async def test_whatever_is_raised_within_a_call_is_an_err(server: LocalOpenRouter, raised: BaseException, place: str):
    def fail(*_: object) -> Any:
        raise raised

    settings: dict[str, Any] = {"api_key": fail} if place == "api_key" else {"hooks": SimpleNamespace(**{place: fail})}
    async with server.core(retry_config=ONCE, **settings) as core:
        result = await credits_get_credits(core, options=RequestOptions(deadline=60))
    assert type(result) is Err
    assert type(result.error) is UnexpectedClientError
    assert type(raised).__name__ in str(result.error)
    assert [link.__traceback__ for link in behind(result.error)] == [None, None]


@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("place", ["before_request", "after_success", "api_key"])
def test_what_ends_the_program_is_let_through(raised: type[BaseException], place: str):
    def fail(*_: object) -> Any:
        raise raised

    async def call() -> None:
        async with LocalOpenRouter() as server:
            settings: dict[str, Any] = {"api_key": fail} if place == "api_key" else {"hooks": SimpleNamespace(**{place: fail})}
            async with server.core(**settings) as core:
                await credits_get_credits(core)

    with pytest.raises(raised):
        asyncio.run(call())


@pytest.mark.parametrize("where", ["headers", "body"])
async def test_cancelling_a_call_closes_its_connection_and_raises(server: LocalOpenRouter, core: OpenRouterCore, where: Any):
    server.faults.stall(where=where)
    call = asyncio.create_task(credits_get_credits(core))
    await server.until_received(1)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await server.until_disconnected()
    assert (await credits_get_credits(core)).ok


async def test_a_call_can_be_cancelled_at_any_await(server: LocalOpenRouter):
    turns, done = 0, False
    while not done:
        async with server.core(retry_config=ONCE) as core:
            call = asyncio.create_task(credits_get_credits(core))
            for _ in range(turns):
                await asyncio.sleep(0)
            done = call.done()
            call.cancel()
            (outcome,) = await asyncio.gather(call, return_exceptions=True)
            assert isinstance(outcome, asyncio.CancelledError) or (done and outcome.ok)
        await server.until_disconnected()
        turns += 1
    assert turns > 5
