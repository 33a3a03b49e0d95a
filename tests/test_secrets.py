"""A planted key goes on the wire and nowhere else."""

import asyncio
import copy
import io
import logging
import pickle
import traceback
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

import attrs
import pytest

from openrouter_core import (
    Err,
    OpenRouterCore,
    Request,
    RequestOptions,
    Response,
    RetryConfig,
    SDKValidationError,
    Timeouts,
    UnexpectedClientError,
)
from openrouter_core.hooks import AfterErrorContext, BeforeRequestContext
from openrouter_funcs import credits_get_credits
from openrouter_local import Faults, LocalOpenRouter

ONCE = RetryConfig(strategy="none")


class Key:
    """The planted key; no frame's local has it as text, so that formatted tracebacks can be searched for it."""

    def __init__(self) -> None:
        self._parts = ("sk-or-v1-", "planted", "0123456789")

    def __call__(self) -> str:
        return "".join(self._parts)

    async def later(self) -> str:
        await asyncio.sleep(0)
        return self()

    def is_in(self, shown: str | bytes) -> bool:
        return self().encode() in (shown.encode() if isinstance(shown, str) else shown)


KEY = Key()
SOURCES = {
    "argument": lambda _: {"api_key": KEY()},
    "environment": lambda patch: patch.setenv("OPENROUTER_API_KEY", KEY()) or {},
    "callable": lambda _: {"api_key": KEY},
    "async callable": lambda _: {"api_key": KEY.later},
}


@pytest.fixture(params=SOURCES)
async def core(
    request: pytest.FixtureRequest, server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[OpenRouterCore]:
    """A core that got the key in one of the four ways."""
    settings = SOURCES[request.param](monkeypatch)
    logger = logging.getLogger("tests.secrets")
    async with OpenRouterCore(server_url=server.url, retry_config=ONCE, debug_logger=logger, **settings) as core:
        yield core


def shown_by(result: Any) -> dict[str, str | bytes]:
    """Return everything that a program can get out of a Result without asking its core for the key."""
    shown: dict[str, str | bytes] = {
        "repr": repr(result),
        "meta": repr(tuple(result.meta)) + repr(dict(result.meta.headers)),
        "pickle": pickle.dumps(result),
        "copy": repr(vars(copy.deepcopy(result).error) if isinstance(result, Err) else copy.deepcopy(result)),
    }
    if isinstance(result, Err):
        error = result.error
        shown |= {"str": str(error), "vars": repr(vars(error)), "args": repr(error.args), "traceback": traced(result.unwrap)}
        shown["headers"] = repr(dict(getattr(error, "headers", {})))
    return shown


def traced(function: Callable[[], object]) -> str:
    """Return the traceback of what the function raises, with all locals of all frames."""
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - whatever it is
        function()
    return formatted(caught.value)


def formatted(error: BaseException) -> str:
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


def assert_hidden(shown: dict[str, str | bytes]) -> None:
    assert [name for name, value in shown.items() if KEY.is_in(value)] == []


ECHO = {
    "Authorization": f"Bearer {KEY()}",
    "X-Echo": KEY(),
    "X-Generation-Id": KEY(),
    "Content-Type": f"a/b; key={KEY()}",
    KEY(): "1",
}
BODY = {
    "error": {
        "code": KEY(),
        "message": f"your key {KEY()} is bad",
        "error_type": KEY(),
        "metadata": {"provider_name": KEY(), "raw": f'{{"key": "{KEY()}"}}', KEY(): [KEY()]},
    }
}
SITUATIONS: dict[str, Callable[[Faults], None]] = {
    "an unknown key": lambda _: None,
    "a 401 that echoes it": lambda faults: faults.fail(401, body=BODY, headers=ECHO),
    "a 500 that echoes it": lambda faults: faults.fail(500, body=BODY, headers=ECHO),
    "a 418 that echoes it": lambda faults: faults.fail(418, body=BODY, headers=ECHO),
    "an error in a 200 that echoes it": lambda faults: faults.answer(BODY, headers=ECHO),
    "an answer that does not fit and echoes it": lambda faults: faults.answer({"data": [{KEY(): KEY()}]}, headers=ECHO),
    "HTML that echoes it": lambda faults: faults.answer(KEY().encode(), content_type="text/html", headers=ECHO),
    "broken JSON that echoes it": lambda faults: faults.answer(b'{"error": "' + KEY().encode(), headers=ECHO),
    "a right answer with an echo in its headers": lambda faults: faults.answer(
        {"data": {"total_credits": 1, "total_usage": 0}}, headers=ECHO
    ),
    "a redirect that echoes it": lambda faults: faults.redirect(f"/elsewhere?key={KEY()}"),
    "a redirect to nowhere that echoes it": lambda faults: faults.redirect(f"ftp://{KEY()}:{KEY()}@host/{KEY()}"),
    "a redirect to a bad port that echoes it": lambda faults: faults.redirect(f"http://127.0.0.1:1/{KEY()}"),
    "cut": lambda faults: faults.cut(times=3),
    "cut in the body": lambda faults: faults.cut(where="body"),
    "reset": lambda faults: faults.reset(times=3),
    "a time-out": lambda faults: faults.stall(),
    "broken compression": lambda faults: faults.answer(KEY().encode(), headers={"Content-Encoding": "gzip"}, times=3),
}


@pytest.mark.parametrize("arrange", SITUATIONS.values(), ids=SITUATIONS)
async def test_no_result_and_no_log_shows_the_key(
    server: LocalOpenRouter, core: OpenRouterCore, caplog: pytest.LogCaptureFixture, arrange: Callable[[Faults], None]
):
    caplog.set_level(logging.DEBUG)
    arrange(server.faults)
    result = await credits_get_credits(core, options=RequestOptions(timeout=Timeouts(total=0.2)))
    sent = server.requests[0].headers["Authorization"]
    assert KEY.is_in(sent)
    assert_hidden(
        {**shown_by(result), "core": repr(core) + str(core), "log": caplog.text + repr([vars(r) for r in caplog.records])}
    )
    assert "GET" in caplog.text


SLASHED = "8Zg/pQ1+aaaa/bbbb"
ESCAPES: dict[str, Callable[[str], str]] = {
    "slashes": lambda key: key.replace("/", r"\/"),
    "code points": lambda key: "".join(f"\\u{ord(each):04x}" for each in key),
    "JSON in JSON": lambda key: key.replace("/", r"\\/").replace("Z", r"\\u005a"),
    "percents": lambda key: quote(key, safe=""),
}


@pytest.mark.parametrize("status", [200, 401])
@pytest.mark.parametrize("escape", ESCAPES.values(), ids=ESCAPES)
@pytest.mark.parametrize(
    "body",
    [
        '{"error": {"code": 401, "message": "no KEY", "metadata": {"raw": "{\\"message\\": \\"KEY\\"}", "KEY": ["KEY"]}}}',
        '{"error": {"message": "error", "error": {"KEY": 1, "detail": "not KEY"}}}',
        '{"data": ["KEY"]}',
        '{"broken": "KEY',
    ],
    ids=["error", "wrapped", "misfit", "broken"],
)
async def test_a_key_that_comes_back_in_escapes_is_not_shown(
    server: LocalOpenRouter, body: str, escape: Callable[[str], str], status: int
):
    echo = escape(SLASHED)
    server.faults.answer(body.replace("KEY", echo).encode(), status=status, headers={"X-Echo": echo})
    async with server.core(api_key=SLASHED, retry_config=ONCE) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    for name, shown in shown_by(result).items():
        text = shown.decode("latin-1") if isinstance(shown, bytes) else shown
        for written in (SLASHED, echo, *(each(SLASHED) for each in ESCAPES.values())):
            assert written not in text, name
            assert written.replace("\\", "\\\\") not in text, name  # as a repr has it


@pytest.mark.parametrize(
    "value",
    [
        RequestOptions(server_url="https://user:pass@host/api", fetch_options={"proxy": "http://user:pass@proxy"}),
        RequestOptions(server_url="user:pass@host", extra_query={"callback": "https://user:pass@host"}),
        Request(method="GET", url="https://user:pass@host/api", headers={}),
        Response(status_code=200, headers={}, body=b"", url="https://user:pass@host/api"),
        OpenRouterCore("key", proxy="http://user:pass@proxy"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_no_repr_shows_a_password_of_a_url(value: object):
    assert "pass" not in repr(value)
    assert "user" not in repr(value).replace("user_agent", "")


RAW = {
    "chunks that echo it": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + KEY().encode(),
    "a status line that echoes it": b"HTTP/1.1 " + KEY().encode() + b"\r\n\r\n",
    "half a head that echoes it": b"HTTP/1.1 200 OK\r\nAuthorization: Bearer " + KEY().encode(),
    "a header without colon that echoes it": b"HTTP/1.1 200 OK\r\n" + KEY().encode() + b"\r\n\r\n",
}


@pytest.mark.parametrize("answer", RAW.values(), ids=RAW)
async def test_no_answer_that_is_not_http_shows_the_key(raw_server: Any, answer: bytes):
    raw_server.answers = [answer]
    async with OpenRouterCore(KEY(), server_url=raw_server.url, retry_config=ONCE) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert KEY.is_in(raw_server.received[0])
    assert_hidden(shown_by(result))


@pytest.mark.parametrize("end", ["\n", " ", "\x00", "\x7f", "é", "\u2028", "\ud800"])
async def test_a_key_that_no_header_can_hold_is_an_err_that_does_not_show_it(server: LocalOpenRouter, end: str):
    async with server.core(api_key=KEY() + end) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert server.requests == []
    assert_hidden({**shown_by(result), "core": repr(core)})


class ShowsAll:
    """A hook that keeps the text of all that it is given, and then raises."""

    def __init__(self) -> None:
        self.shown = ""

    def before_request(self, context: BeforeRequestContext) -> None:
        self.shown += f"{context!r} {context.request!r}"

    def after_error(self, context: AfterErrorContext) -> None:
        self.shown += f"{context!r} {context.request!r} {context.response!r}"
        message = "the hook fails"
        raise RuntimeError(message)


async def test_neither_the_contexts_of_hooks_nor_what_hooks_raise_show_the_key(server: LocalOpenRouter):
    server.faults.fail(500, body=BODY, headers=ECHO)
    async with server.core(api_key=KEY(), hooks=(hook := ShowsAll()), retry_config=ONCE) as core:
        result = await credits_get_credits(core)
    assert "AfterErrorContext" in hook.shown
    assert_hidden({**shown_by(result), "contexts": hook.shown})


QUOTES: dict[str, Callable[[Any], BaseException]] = {
    "words": lambda context: RuntimeError(f"bad headers {dict(context.request.headers)}"),
    "an argument": lambda context: KeyError(context.core.api_key),
    "what is behind": lambda context: with_cause(RuntimeError("bad"), ValueError(context.core.api_key)),
    "what is in a group": lambda context: ExceptionGroup("bad", [ValueError(context.core.api_key)]),
    "a note": lambda context: with_note(RuntimeError("bad"), context.core.api_key),
}


def with_cause(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def with_note(error: Exception, note: str) -> Exception:
    error.add_note(note)
    return error


@pytest.mark.parametrize("name", ["before_request", "after_success", "after_error"])
@pytest.mark.parametrize("quoting", QUOTES.values(), ids=QUOTES)
async def test_what_a_hook_raises_is_not_kept_where_it_quotes_the_key(
    server: LocalOpenRouter, name: str, quoting: Callable[[Any], BaseException]
):
    def hook(context: Any) -> None:
        raise quoting(context)

    if name == "after_error":
        server.faults.fail(500)
    server.faults.answer({"data": {"total_credits": 1, "total_usage": 0}})
    async with server.core(api_key=KEY(), hooks=SimpleNamespace(**{name: hook}), retry_config=ONCE) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert result.error.__cause__ is None
    assert "quotes the key" in str(result.error)
    assert_hidden(shown_by(result))


@pytest.mark.parametrize("name", ["sdk_init", "before_create_request"])
async def test_what_a_hook_raises_before_there_is_a_request_is_not_kept_where_it_quotes_the_cores_key(
    server: LocalOpenRouter, name: str
):
    def hook(context: Any) -> None:
        raise ValueError(context.core.api_key)

    async with server.core(api_key=KEY(), hooks=SimpleNamespace(**{name: hook})) as core:
        assert_hidden(shown_by(await credits_get_credits(core)))


async def test_a_key_that_one_hook_puts_in_is_not_shown_by_what_the_next_one_raises(server: LocalOpenRouter):
    def first(context: BeforeRequestContext) -> BeforeRequestContext:
        headers = {**context.request.headers, "Authorization": f"Bearer {KEY()}"}
        return attrs.evolve(context, request=attrs.evolve(context.request, headers=headers))

    def second(context: BeforeRequestContext) -> None:
        raise ValueError(context.request.headers["Authorization"])

    hooks = [SimpleNamespace(before_request=first), SimpleNamespace(before_request=second)]
    async with server.core(hooks=hooks) as core:
        assert_hidden(shown_by(await credits_get_credits(core)))


async def test_what_an_api_key_function_raises_is_not_kept_where_it_shows_what_looks_like_a_key(server: LocalOpenRouter):
    def api_key() -> str:
        raise ValueError(f"no such profile in {{'default': '{KEY()}'}}")

    async with server.core(api_key=api_key) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert "raised ValueError" in str(result.error)
    assert_hidden(shown_by(result))


async def test_the_logger_that_the_environment_asks_for_shows_all_but_the_key(
    server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OPENROUTER_DEBUG", "1")
    stream = io.StringIO()
    logger = logging.getLogger("openrouter_core")
    handler = logging.StreamHandler(stream)
    monkeypatch.setattr(logger, "handlers", [handler])
    monkeypatch.setattr(logger, "level", logging.DEBUG)
    server.faults.fail(503, body=BODY, headers=ECHO, times=2)
    config = RetryConfig(max_attempts=2)
    options = RequestOptions(headers={"X-Secret": KEY(), "Cookie": KEY()}, retries=config)
    async with server.core(api_key=KEY(), http_referer="https://app") as core:
        await credits_get_credits(core, options=options)
    written = stream.getvalue()
    assert "https://app" in written
    assert "another attempt" in written
    assert_hidden({"log": written})


@pytest.mark.parametrize(
    ("options", "settings"),
    [
        ({"extra_query": {"k": KEY()}}, {}),
        ({"headers": {"User-Agent": KEY()}}, {}),
        ({}, {"app_title": f"App of {KEY()}", "http_referer": f"https://app/{KEY()}"}),
        ({"headers": {f"X-{KEY()}": "1"}}, {}),
    ],
    ids=["query", "header", "attribution", "name"],
)
async def test_no_line_of_a_log_shows_a_key_that_the_caller_put_elsewhere_too(
    server: LocalOpenRouter, caplog: pytest.LogCaptureFixture, options: dict[str, Any], settings: dict[str, str]
):
    caplog.set_level(logging.DEBUG)
    server.faults.fail(503, retry_after=0)
    logger = logging.getLogger("tests.secrets")
    async with server.core(api_key=KEY(), debug_logger=logger, **settings) as core:
        result = await credits_get_credits(core, options=RequestOptions(**options))
    assert KEY.is_in(repr((server.requests[0].query, server.requests[0].headers)))
    assert len(caplog.messages) == 6
    assert_hidden({**shown_by(result), "log": caplog.text + repr([vars(record) for record in caplog.records])})


@pytest.mark.parametrize("where", ["headers", "body"])
async def test_a_cancelled_call_has_no_frame_that_shows_the_key(server: LocalOpenRouter, where: Any):
    server.faults.stall(where=where)
    async with server.core(api_key=KEY) as core:
        call = asyncio.create_task(credits_get_credits(core))
        await server.until_received(1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
    assert_hidden({"traceback": formatted(caught.value)})


@pytest.mark.parametrize("with_options", [False, True])
async def test_another_origin_is_not_sent_the_key(server: LocalOpenRouter, raw_server: Any, *, with_options: bool):
    server.faults.redirect(f"{raw_server.url}/away")
    options = RequestOptions(headers={"Authorization": f"Bearer {KEY()}", "X-Secret": KEY()}) if with_options else None
    settings = {"http_referer": "https://my.app", "app_title": "My app", "app_categories": "my-category"}
    async with server.core(api_key=KEY(), retry_config=ONCE, **settings) as core:
        result = await credits_get_credits(core, options=options)
    assert KEY.is_in(server.requests[0].headers["Authorization"])
    assert server.requests[0].headers["X-OpenRouter-Title"] == "My app"
    (told,) = raw_server.received
    assert told.startswith(b"GET /away ")
    assert_hidden({**shown_by(result), "the other origin": told})
    assert b"my" not in told.lower()


async def test_a_way_back_does_not_bring_the_key_back(server: LocalOpenRouter):
    async with LocalOpenRouter() as other:
        server.faults.redirect(f"{other.origin}/away")
        other.faults.redirect(f"{server.url}/credits")
        async with server.core(retry_config=ONCE) as core:
            result = await credits_get_credits(core)
    assert [set(request.headers) & {"Authorization"} for request in (*server.requests, *other.requests)] == [
        {"Authorization"},
        set(),
        set(),
    ]
    assert isinstance(result, Err)


async def test_user_and_password_of_a_url_are_shown_nowhere(server: LocalOpenRouter, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    url = server.url.replace("http://", f"http://user:{KEY()}@")
    with pytest.raises(ValueError, match="server_url") as refused:
        OpenRouterCore("x", server_url=url)
    async with server.core(debug_logger=logging.getLogger("tests.secrets"), retry_config=ONCE) as core:
        result = await credits_get_credits(core, options=RequestOptions(server_url=url))
    assert isinstance(result, Err)
    assert server.requests == []
    assert_hidden({**shown_by(result), "refused": repr(refused.value), "log": caplog.text})
