import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from openrouter_core import (
    Err,
    InvalidRequestError,
    OpenRouterCore,
    RequestConnectionError,
    RequestOptions,
    RequestTimeoutError,
    RetryConfig,
    Timeouts,
)
from openrouter_core._transport.attempts import SOONEST, Attempt
from openrouter_core._transport.exchange import begin
from openrouter_core._transport.incoming import Incoming
from openrouter_core._transport.pool import pool_of
from openrouter_core.wire import Request
from openrouter_funcs import chat_send, credits_get_credits
from openrouter_local import LocalOpenRouter

KEY = "sk-or-v1-planted"
ONCE = RetryConfig(strategy="none")


@pytest.fixture
async def core(server: LocalOpenRouter) -> AsyncIterator[OpenRouterCore]:
    async with server.core(retry_config=ONCE) as core:
        yield core


async def sent_by(core: OpenRouterCore, method: str = "GET", **options: Any) -> tuple[Incoming, Attempt]:
    """Send a request to the credits page; a server that knows no POST answers it 405."""
    attempt = Attempt(total=600)
    body = b'{"a": 1}' if method == "POST" else None
    headers = {"Authorization": f"Bearer {core.api_key}", "Accept": "a/b"}
    request = Request(method=method, url=f"{core.server_url}/credits", headers=headers, body=body)
    answer = await begin(await pool_of(core), request, options, attempt)
    await answer.read(None)
    return answer, attempt


@pytest.mark.parametrize(("method", "status"), [("GET", 200), ("POST", 405)])
async def test_a_pooled_connection_that_died_is_resent_once_and_counted(
    server: LocalOpenRouter, core: OpenRouterCore, method: str, status: int
):
    await sent_by(core)
    server.faults.die_on_reuse()
    response, attempt = await sent_by(core, method)
    assert (response.status_code, attempt.requests, attempt.on_new_connection) == (status, 2, True)
    assert server.requests[-1].body == server.requests[-2].body == (b'{"a": 1}' if method == "POST" else b"")


async def test_a_pooled_connection_that_died_while_idle_is_replaced_unnoticed(server: LocalOpenRouter, core: OpenRouterCore):
    assert (await credits_get_credits(core)).ok
    server.faults.close_idle()
    result = await credits_get_credits(core)
    assert result.ok
    assert len(server.requests) == 2


async def test_a_resent_call_shows_in_meta(server: LocalOpenRouter, core: OpenRouterCore):
    await credits_get_credits(core)
    server.faults.die_on_reuse()
    result = await credits_get_credits(core)
    assert (result.ok, result.meta.attempts) == (True, 2)


@pytest.mark.parametrize("reused", [False, True])
@pytest.mark.parametrize("where", ["headers", "body"])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_request_whose_answer_had_begun_is_not_resent(
    server: LocalOpenRouter, core: OpenRouterCore, method: str, where: Any, *, reused: bool
):
    if reused:
        await sent_by(core)
    server.faults.cut(where=where)
    with pytest.raises(RequestConnectionError):
        await sent_by(core, method)
    assert len(server.requests) == 1 + reused


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_request_on_a_new_connection_that_dies_is_not_resent(server: LocalOpenRouter, core: OpenRouterCore, method: str):
    server.faults.cut(times=2)
    with pytest.raises(RequestConnectionError):
        await sent_by(core, method)
    assert server.faults.pending == 1


async def test_a_call_makes_no_more_attempts_than_its_retries_allow(server: LocalOpenRouter, clock: Any):
    server.faults.cut(times=9)
    async with server.core(retry_config=RetryConfig(max_attempts=3), clock=clock) as core:
        result = await credits_get_credits(core)
    assert (result.ok, result.meta.attempts, server.faults.pending) == (False, 3, 6)


async def test_a_large_body_goes_out_in_pieces(server: LocalOpenRouter, core: OpenRouterCore):
    # aiohttp warns of a large body in one piece, and a warning is an error here.
    content = "x" * (2 << 20)
    result = await chat_send(core, model="a/b", messages=[{"role": "user", "content": content}])
    assert result.ok
    assert content.encode() in server.requests[-1].body


async def test_what_an_attempt_sends_after_a_redirect_has_the_time_that_is_left(
    server: LocalOpenRouter, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
):
    loop, session, spent, totals = asyncio.get_running_loop(), (await pool_of(core)).session, [0.0], list[float]()
    now, request = loop.time, session.request
    monkeypatch.setattr(loop, "time", lambda: now() + spent[0])

    def spied(*arguments: Any, timeout: aiohttp.ClientTimeout, **options: Any) -> Any:
        totals.append(timeout.total or 0)
        spent[0] += 590
        return request(*arguments, timeout=aiohttp.ClientTimeout(), **options)

    monkeypatch.setattr(session, "request", spied)
    server.faults.redirect("/api/v1/credits", times=2)
    await sent_by(core)
    assert totals[0] == 600
    assert 0 < totals[1] <= 10
    assert totals[2] == SOONEST


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_server_that_always_hangs_up_is_asked_twice_at_most(server: LocalOpenRouter, core: OpenRouterCore, method: str):
    await sent_by(core)
    server.faults.cut(times=9)
    with pytest.raises(RequestConnectionError):
        await sent_by(core, method)
    assert server.faults.pending == 7


async def test_a_connection_that_is_not_made_in_time_is_phase_connect():
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        crowd = [socket.socket() for _ in range(4)]
        for each in crowd:
            each.setblocking(False)  # noqa: FBT003 - the socket's own signature
            each.connect_ex(address)
        error = await failure(f"http://127.0.0.1:{address[1]}", Timeouts(connect=0.05))
        for each in crowd:
            each.close()
    assert isinstance(error, RequestTimeoutError)
    assert error.phase == "connect"


async def test_a_tls_handshake_that_never_happens_is_phase_connect():
    class Context(ssl.SSLContext):
        handshakes = 0

        def wrap_bio(self, *arguments: Any, **settings: Any) -> ssl.SSLObject:
            Context.handshakes += 1
            return super().wrap_bio(*arguments, **settings)

    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        error = await failure(url, Timeouts(connect=0.05), ssl_context=context)
    assert isinstance(error, RequestTimeoutError)
    assert (error.phase, Context.handshakes) == ("connect", 1)


async def failure(url: str, timeouts: Timeouts, **settings: Any) -> Exception:
    async with OpenRouterCore(KEY, server_url=url, timeout=timeouts, retry_config=ONCE, **settings) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    error: Exception = result.error
    return error


async def test_fetch_options_reach_aiohttp_and_impossible_ones_are_an_err(server: LocalOpenRouter, core: OpenRouterCore):
    options = RequestOptions(fetch_options={"params": {"a": "b c"}, "headers": {"accept": "text/plain"}})
    assert (await credits_get_credits(core, options=options)).ok
    assert server.requests[0].query == (("a", "b c"),)
    assert server.requests[0].headers.getall("Accept") == ["text/plain"]
    result = await credits_get_credits(core, options=RequestOptions(fetch_options={"no_such": 1}))
    assert isinstance(result, Err)
    assert isinstance(result.error, InvalidRequestError)
    assert "no_such" in str(result.error)
