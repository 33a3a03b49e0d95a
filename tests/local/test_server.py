"""What the local server answers, what it remembers, and how it stops."""

import asyncio
import contextlib
import io
import socket
import subprocess
import sys
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientPayloadError, ClientSession, ServerDisconnectedError

import openrouter_local
from openrouter_core import OpenRouterCore
from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parents[2]


async def test_credits_are_the_totals_that_the_server_holds(server: LocalOpenRouter, client: ClientSession) -> None:
    async with client.get(f"{server.url}/credits") as response:
        assert response.status == 200
        assert response.content_type == "application/json"
        assert await response.json() == {"data": {"total_credits": 100.0, "total_usage": 25.5}}

    server.credits.total_usage = 99.75
    async with client.get(f"{server.url}/credits") as response:
        assert await response.json() == {"data": {"total_credits": 100.0, "total_usage": 99.75}}


@pytest.mark.parametrize("authorization", [None, "Bearer sk-or-v1-other", "Basic eDp5", "Bearer "])
async def test_a_request_without_a_known_key_is_answered_401(server: LocalOpenRouter, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    async with (
        ClientSession(headers=headers) as session,
        session.get(f"{server.url}/credits") as response,
    ):
        assert response.status == 401
        body = await response.json()
    assert body["error"]["code"] == 401
    assert body["error"]["message"]


async def test_the_inference_key_is_answered_403_by_a_management_page(
    server: LocalOpenRouter,
) -> None:
    headers = {"Authorization": f"Bearer {server.inference_key}"}
    async with (
        ClientSession(headers=headers) as session,
        session.get(f"{server.url}/credits") as response,
    ):
        assert response.status == 403
        assert (await response.json())["error"]["code"] == 403


async def test_an_unknown_path_is_answered_404_in_json(server: LocalOpenRouter, client: ClientSession) -> None:
    async with client.get(f"{server.url}/nowhere") as response:
        assert response.status == 404
        assert (await response.json())["error"]["code"] == 404


@pytest.mark.parametrize("method", ["POST", "HEAD", "DELETE"])
async def test_another_method_is_answered_405(server: LocalOpenRouter, client: ClientSession, method: str) -> None:
    async with client.request(method, f"{server.url}/credits") as response:
        assert response.status == 405
        assert response.headers["Allow"] == "GET"
        if method != "HEAD":
            assert (await response.json())["error"]["code"] == 405


async def test_a_received_request_keeps_everything_as_it_was_sent(
    server: LocalOpenRouter,
) -> None:
    url = urlsplit(server.origin)
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    writer.write(
        b"POST /api/v1/keys/a%2Fb%20c?tag=x&tag=%C3%A9&empty= HTTP/1.1\r\n"
        b"Host: local\r\nX-Title: Hello\r\nContent-Length: 13\r\n\r\n"
        b'{"model": 12}'
    )
    await reader.readuntil(b"\r\n\r\n")
    writer.close()
    await writer.wait_closed()

    (request,) = server.requests
    assert request.method == "POST"
    assert request.path == "/api/v1/keys/a%2Fb%20c"
    assert request.query == (("tag", "x"), ("tag", "é"), ("empty", ""))
    assert request.headers["x-title"] == "Hello"
    assert request.body == b'{"model": 12}'
    assert request.json() == {"model": 12}


async def test_requests_are_kept_in_order_of_arrival_whatever_the_answer(server: LocalOpenRouter, client: ClientSession) -> None:
    server.faults.fail(500, path="/second")
    for path in ("/credits", "/second", "/third"):
        async with client.get(server.url + path):
            pass
    paths = [request.path for request in server.requests]
    assert paths == ["/api/v1/credits", "/api/v1/second", "/api/v1/third"]


async def test_a_large_body_is_received_whole(server: LocalOpenRouter, client: ClientSession) -> None:
    body = bytes(5_000_000)
    async with client.post(f"{server.url}/nowhere", data=io.BytesIO(body)) as response:
        assert response.status == 404
    assert server.requests[0].body == body


async def test_connections_are_counted_until_the_client_closes_them(
    server: LocalOpenRouter,
) -> None:
    assert server.connections == 0
    async with ClientSession() as session:
        async with session.get(f"{server.url}/credits"):
            assert server.connections == 1
        assert server.connections == 1
    await server.until_disconnected()
    assert server.connections == 0


async def test_until_disconnected_returns_when_a_cancelled_call_closes_its_socket(
    server: LocalOpenRouter, client: ClientSession
) -> None:
    server.faults.stall()
    call = asyncio.create_task(client.get(f"{server.url}/credits").__aenter__())
    await server.until_received(1)
    assert server.connections == 1

    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await server.until_disconnected()
    assert server.connections == 0


async def test_two_servers_share_no_state(server: LocalOpenRouter, client: ClientSession) -> None:
    async with LocalOpenRouter() as other:
        other.credits.total_credits = 1.0
        other.faults.fail(500)
        async with client.get(f"{server.url}/credits") as response:
            assert (await response.json())["data"]["total_credits"] == 100.0
        assert other.requests == []
        assert other.url != server.url


@pytest.mark.parametrize("where", ["headers", "body"])
async def test_stopping_releases_stalled_answers_and_leaves_no_task_and_no_port(
    where: Literal["headers", "body"],
) -> None:
    asyncio.get_running_loop().set_debug(enabled=True)
    before = asyncio.all_tasks()
    async with ClientSession() as session:
        async with LocalOpenRouter() as server:
            url = urlsplit(server.origin)
            server.faults.stall(where=where)
            call = asyncio.create_task(_post(session, f"{server.url}/credits"))
            await server.until_received(1)
        assert server.connections == 0
        assert asyncio.all_tasks() - {call} == before
        with pytest.raises((ServerDisconnectedError, ClientPayloadError)):
            await call
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(url.hostname, url.port)


@pytest.mark.parametrize("turns", range(6))
async def test_stopping_while_clients_connect_loses_no_socket(turns: int) -> None:
    loop = asyncio.get_running_loop()
    loop.set_debug(enabled=True)
    troubles: list[dict[str, object]] = []
    loop.set_exception_handler(lambda _, context: troubles.append(context))
    before = asyncio.all_tasks()
    async with LocalOpenRouter() as server:
        calls = [asyncio.create_task(_connect_and_leave(server.origin)) for _ in range(10)]
        # Each turn of the loop takes the clients one step further in connecting.
        for _ in range(turns):
            await asyncio.sleep(0)
    assert server.connections == 0
    await asyncio.gather(*calls)
    assert asyncio.all_tasks() == before
    assert troubles == []


async def test_stopping_closes_an_idle_keep_alive_connection() -> None:
    before = asyncio.all_tasks()
    async with ClientSession() as session:
        async with LocalOpenRouter() as server, session.get(f"{server.url}/credits") as response:
            await response.read()
        assert server.connections == 0
        assert asyncio.all_tasks() == before


async def test_a_stopped_server_can_serve_again() -> None:
    server = LocalOpenRouter()
    for count in (1, 2):
        async with server, ClientSession() as session, session.get(server.url) as response:
            assert response.status == 404
        assert len(server.requests) == count


async def test_entering_a_running_server_raises(server: LocalOpenRouter) -> None:
    with pytest.raises(RuntimeError, match="runs already"):
        await server.__aenter__()
    assert server.url


def test_a_server_that_does_not_run_has_no_address() -> None:
    with pytest.raises(RuntimeError, match="async with"):
        _ = LocalOpenRouter().url


async def test_a_taken_port_raises_and_a_chosen_port_is_used(server: LocalOpenRouter) -> None:
    taken = urlsplit(server.origin).port
    assert taken is not None
    with pytest.raises(OSError, match=r"(?i)address already in use"):
        await LocalOpenRouter(port=taken).__aenter__()

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free: int = probe.getsockname()[1]
    async with LocalOpenRouter(port=free) as chosen:
        assert chosen.url == f"http://127.0.0.1:{free}/api/v1"


async def test_core_talks_to_this_server_and_settings_override(server: LocalOpenRouter) -> None:
    core = server.core()
    assert isinstance(core, OpenRouterCore)
    assert (core.api_key, core.server_url) == (server.api_key, server.url)
    assert server.core(api_key=server.inference_key).api_key == server.inference_key


def test_importing_the_package_loads_no_http_server() -> None:
    code = "import openrouter_local, sys; sys.exit('aiohttp' in sys.modules)"
    command = [sys.executable, "-W", "error", "-c", code]
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603 - the command is written here


def test_every_public_name_is_found_and_an_unknown_one_is_explained() -> None:
    for name in openrouter_local.__all__:
        assert getattr(openrouter_local, name).__name__ == name
        assert name in dir(openrouter_local)
    with pytest.raises(AttributeError, match="'LocalOpenRoute'; did you mean LocalOpenRouter"):
        _ = openrouter_local.LocalOpenRoute


async def _connect_and_leave(origin: str) -> None:
    url = urlsplit(origin)
    with contextlib.suppress(ConnectionError):
        reader, writer = await asyncio.open_connection(url.hostname, url.port)
        await reader.read()
        writer.close()
        await writer.wait_closed()


async def _post(session: ClientSession, url: str) -> bytes:
    # aiohttp would send a GET again.
    async with session.post(url) as response:
        return await response.read()
