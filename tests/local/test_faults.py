"""Each fault, as a client meets it on the wire."""

import asyncio
from typing import Literal
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientError, ClientPayloadError, ClientSession, ServerDisconnectedError

from openrouter_local import LocalOpenRouter

RIGHT_ANSWER = b'{"data": {"total_credits": 100.0, "total_usage": 25.5}}'


async def get(client: ClientSession, server: LocalOpenRouter) -> tuple[int, bytes]:
    """Call the credits page; give status and body."""
    async with client.get(f"{server.url}/credits") as response:
        return response.status, await response.read()


async def post(client: ClientSession, server: LocalOpenRouter) -> bytes:
    """Send what aiohttp does not send again by itself, as it would a GET; give the body."""
    async with client.post(f"{server.url}/credits") as response:
        return await response.read()


async def raw_answer(server: LocalOpenRouter) -> bytes:
    """Call the credits page over a bare socket; give every byte until the server closes."""
    reader, writer = await open_raw(server)
    try:
        return await reader.read()
    finally:
        writer.close()
        await writer.wait_closed()


async def open_raw(server: LocalOpenRouter) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Send a request for the credits page over a bare socket."""
    url = urlsplit(server.origin)
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    writer.write(b"GET /api/v1/credits HTTP/1.1\r\nHost: local\r\nAuthorization: Bearer " + server.api_key.encode() + b"\r\n\r\n")
    return reader, writer


async def test_fail_answers_an_error_and_then_all_is_well(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.fail(503)
    async with client.get(f"{server.url}/credits") as response:
        assert response.status == 503
        assert response.content_type == "application/json"
        assert await response.json() == {"error": {"code": 503, "message": "Service Unavailable"}}
    assert await get(client, server) == (200, RIGHT_ANSWER)


async def test_fail_takes_message_code_retry_after_and_headers(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.fail(
        429,
        message="slow down",
        code="rate_limited",
        retry_after=1.5,
        headers={"X-Generation-Id": "gen-1"},
    )
    async with client.get(f"{server.url}/credits") as response:
        assert response.status == 429
        assert response.headers["Retry-After"] == "1.5"
        assert response.headers["X-Generation-Id"] == "gen-1"
        assert await response.json() == {"error": {"code": "rate_limited", "message": "slow down"}}


async def test_fail_takes_a_body_of_its_own(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.fail(502, body=b"upstream died", content_type="text/plain")
    async with client.get(f"{server.url}/credits") as response:
        assert (response.status, response.content_type) == (502, "text/plain")
        assert await response.read() == b"upstream died"


async def test_fail_knows_a_message_for_a_status_that_is_not_in_the_standard(
    server: LocalOpenRouter, client: ClientSession
) -> None:
    server.faults.fail(529)
    status, body = await get(client, server)
    assert status == 529
    assert body == b'{"error": {"code": 529, "message": "Status 529"}}'


async def test_times_counts_requests_and_pending_says_how_many_are_left(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.fail(500, times=2)
    server.faults.fail(502)
    assert server.faults.pending == 3
    statuses = [(await get(client, server))[0] for _ in range(4)]
    assert statuses == [500, 500, 502, 200]
    assert server.faults.pending == 0


def test_times_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1, got 0"):
        LocalOpenRouter().faults.fail(500, times=0)


@pytest.mark.parametrize("path", ["/credits", "/api/v1/credits"])
async def test_a_fault_with_a_path_waits_for_that_path(server: LocalOpenRouter, client: ClientSession, path: str) -> None:
    server.faults.fail(500, path=path)
    server.faults.fail(502)
    async with client.get(f"{server.url}/other") as response:
        assert response.status == 502
    async with client.get(f"{server.url}/other") as response:
        assert response.status == 404
    assert (await get(client, server))[0] == 500


async def test_clear_forgets_what_is_pending(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.fail(500, times=5)
    server.faults.clear()
    assert server.faults.pending == 0
    assert (await get(client, server))[0] == 200


async def test_answer_sends_bytes_as_they_are_and_anything_else_as_json(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.answer(b"\xef\xbb\xbf {}", content_type="text/weird", status=203)
    server.faults.answer({"data": [1, None]}, headers={"X-Generation-Id": "gen-2"})
    async with client.get(f"{server.url}/credits") as response:
        assert (response.status, response.content_type) == (203, "text/weird")
        assert await response.read() == b"\xef\xbb\xbf {}"
    async with client.get(f"{server.url}/credits") as response:
        assert response.headers["X-Generation-Id"] == "gen-2"
        assert await response.json() == {"data": [1, None]}


async def test_garbage_html_and_empty_are_no_json(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.garbage()
    server.faults.html(status=502)
    server.faults.empty()
    async with client.get(f"{server.url}/credits") as response:
        with pytest.raises(UnicodeDecodeError):
            await response.json()
    async with client.get(f"{server.url}/credits") as response:
        assert (response.status, response.content_type) == (502, "text/html")
    assert await get(client, server) == (200, b"")


async def test_error_in_200_says_success_and_carries_an_error(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.error_in_200(code=502, message="died", metadata={"provider_name": "Acme"})
    async with client.get(f"{server.url}/credits") as response:
        assert response.status == 200
        assert await response.json() == {"error": {"code": 502, "message": "died", "metadata": {"provider_name": "Acme"}}}


async def test_redirect_sends_the_client_elsewhere(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.redirect(f"{server.url}/elsewhere", status=308)
    async with client.get(f"{server.url}/credits", allow_redirects=False) as response:
        assert response.status == 308
        assert response.headers["Location"] == f"{server.url}/elsewhere"
        assert await response.read() == b""


async def test_a_stall_before_the_headers_lasts_until_the_client_leaves(
    server: LocalOpenRouter,
) -> None:
    server.faults.stall()
    _, writer = await open_raw(server)
    await server.until_received(1)
    assert server.connections == 1
    writer.close()
    await writer.wait_closed()
    await server.until_disconnected()


async def test_a_stall_in_the_body_sends_half_of_it(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.stall(where="body")
    half = len(RIGHT_ANSWER) // 2
    async with client.get(f"{server.url}/credits") as response:
        assert response.content_length == len(RIGHT_ANSWER)
        assert await response.content.readexactly(half) == RIGHT_ANSWER[:half]
    await server.until_disconnected()


async def test_a_cut_at_connect_sends_nothing(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.cut(times=2)
    assert await raw_answer(server) == b""
    with pytest.raises(ServerDisconnectedError):
        await post(client, server)
    assert len(server.requests) == 2


async def test_a_cut_in_the_headers_sends_some_of_them(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.cut(where="headers", times=2)
    sent = await raw_answer(server)
    assert sent.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\n\r\n" not in sent
    with pytest.raises(ServerDisconnectedError):
        await post(client, server)


async def test_a_cut_in_the_body_sends_less_than_it_promised(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.cut(where="body", times=2)
    head, _, body = (await raw_answer(server)).partition(b"\r\n\r\n")
    assert f"Content-Length: {len(RIGHT_ANSWER)}".encode() in head
    assert body == RIGHT_ANSWER[: len(RIGHT_ANSWER) // 2]
    with pytest.raises(ClientPayloadError):
        await get(client, server)


@pytest.mark.parametrize("where", ["connect", "headers"])
async def test_a_reset_ends_the_connection_with_rst(server: LocalOpenRouter, where: Literal["connect", "headers"]) -> None:
    server.faults.reset(where=where)
    with pytest.raises(ConnectionResetError):
        await raw_answer(server)


async def test_a_reset_in_the_body_comes_after_its_first_half(server: LocalOpenRouter) -> None:
    server.faults.reset(where="body")
    half = len(RIGHT_ANSWER) // 2
    reader, writer = await open_raw(server)
    await reader.readuntil(b"\r\n\r\n")
    assert await reader.readexactly(half) == RIGHT_ANSWER[:half]
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.close()


async def test_a_client_meets_a_reset_as_an_error(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.reset(times=1)
    server.faults.reset(where="body")
    for _ in range(2):
        with pytest.raises(ClientError):
            await post(client, server)


async def test_a_slow_answer_is_the_right_one(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.slow()
    server.faults.slow(chunk=7, delay=0.0001)
    assert await get(client, server) == (200, RIGHT_ANSWER)
    assert await get(client, server) == (200, RIGHT_ANSWER)


async def test_a_fault_of_the_body_keeps_the_status_of_the_right_answer(
    server: LocalOpenRouter,
) -> None:
    server.faults.slow()
    async with ClientSession() as session:
        status, body = await get(session, server)
    assert status == 401
    assert b'"code": 401' in body


async def test_delay_until_holds_the_right_answer_back(server: LocalOpenRouter, client: ClientSession) -> None:
    event = asyncio.Event()
    server.faults.delay_until(event)
    call = asyncio.create_task(get(client, server))
    await server.until_received(1)
    assert not call.done()
    event.set()
    assert await call == (200, RIGHT_ANSWER)


async def test_close_idle_closes_idle_connections_and_no_busy_one(server: LocalOpenRouter, client: ClientSession) -> None:
    event = asyncio.Event()
    server.faults.delay_until(event)
    busy = asyncio.create_task(get(client, server))
    await server.until_received(1)
    reader, writer = await open_raw(server)
    await reader.readuntil(RIGHT_ANSWER)
    assert server.connections == 2

    server.faults.close_idle()
    assert await reader.read() == b""
    assert server.connections == 1
    event.set()
    assert await busy == (200, RIGHT_ANSWER)
    writer.close()
    await writer.wait_closed()


async def test_die_on_reuse_spares_new_connections(server: LocalOpenRouter) -> None:
    headers = {"Authorization": f"Bearer {server.api_key}"}
    server.faults.die_on_reuse()
    async with ClientSession(headers=headers) as session:
        assert (await get(session, server))[0] == 200
        assert server.faults.pending == 1
        with pytest.raises(ServerDisconnectedError):
            await post(session, server)
        assert server.faults.pending == 0
        assert (await get(session, server))[0] == 200
