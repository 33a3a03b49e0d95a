"""TLS: certificates that are not trusted, and redirects that leave it."""

import asyncio
import ssl
from collections import Counter
from typing import Any

import pytest

from openrouter_core import BackoffStrategy, Err, InvalidRequestError, OpenRouterCore, RequestConnectionError, RetryConfig
from openrouter_funcs import byok_create, credits_get_credits

trustme = pytest.importorskip("trustme")

KEY = "sk-or-v1-planted"
TWICE = RetryConfig(max_attempts=2, backoff=BackoffStrategy(initial_interval=0))
CREDITS = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 48\r\n\r\n"
    b'{"data": {"total_credits": 1, "total_usage": 0}}'
)


@pytest.fixture(scope="module")
def authority() -> Any:
    return trustme.CA()


def servers(authority: Any, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def clients(authority: Any) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def fixed(wire: Any) -> None:
    while True:
        await wire.request()
        await wire.send(CREDITS)


async def test_a_certificate_of_a_trusted_authority_is_taken_and_its_connection_used_again(serve: Any, authority: Any):
    url = await serve(fixed, tls=servers(authority, "127.0.0.1"))
    async with OpenRouterCore(KEY, server_url=url, ssl_context=clients(authority)) as core:
        await core.warm_up(credits_get_credits)
        for _ in range(3):
            assert (await credits_get_credits(core)).unwrap().data.total_credits == 1


@pytest.mark.parametrize(("names", "trusted"), [(["127.0.0.1"], False), (["other.test"], True)], ids=["authority", "name"])
async def test_a_certificate_that_is_not_trusted_is_not_tried_again(
    serve: Any, authority: Any, names: list[str], *, trusted: bool
):
    url = await serve(fixed, tls=servers(authority, *names))
    settings = {"ssl_context": clients(authority)} if trusted else {}
    async with OpenRouterCore(KEY, server_url=url, retry_config=TWICE, **settings) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert type(result.error) is RequestConnectionError
    assert "certificate is not trusted" in str(result.error)
    assert (result.error.retryable, result.meta.attempts) == (False, 1)


@pytest.mark.parametrize("function", [credits_get_credits, byok_create], ids=["without body", "with body"])
async def test_no_request_goes_from_https_to_http(serve: Any, authority: Any, function: Any):
    told = Counter[str]()

    async def plain(wire: Any) -> None:
        told["connections"] += 1
        await wire.until_left()

    target = await serve(plain)

    async def redirecting(wire: Any) -> None:
        await wire.request()
        await wire.send(b"HTTP/1.1 307 No\r\nLocation: %s/path?planted\r\nContent-Length: 0\r\n\r\n" % target.encode())
        await wire.until_left()

    url = await serve(redirecting, tls=servers(authority, "127.0.0.1"))
    arguments = {"provider": "openai", "key": "sk-theirs"} if function is byok_create else {}
    async with OpenRouterCore(KEY, server_url=url, ssl_context=clients(authority)) as core:
        result = await function(core, **arguments)
    assert isinstance(result, Err)
    assert type(result.error) is InvalidRequestError
    assert target in str(result.error)
    assert "planted" not in str(result.error)
    assert not told


async def test_a_tunnel_through_a_proxy_is_used_again_unless_bytes_come_that_nobody_asked_for(serve: Any, authority: Any):
    tunnels, asked, left = Counter[str](), Counter[str](), asyncio.Event()

    async def server(wire: Any) -> None:
        while True:
            await wire.request()
            asked["requests"] += 1
            await wire.send(CREDITS)
            if asked["requests"] == 3:
                await wire.send(CREDITS.replace(b": 1,", b": 6,"))
                await wire.until_left()
                left.set()

    async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1 << 16):
            writer.write(data)
        writer.close()

    async def proxy(wire: Any) -> None:
        tunnels[(await wire.request()).split()[0].decode()] += 1
        reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
        await wire.send(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(copy(wire.reader, writer), copy(reader, wire.writer))

    url = await serve(server, tls=servers(authority, "127.0.0.1"))
    async with OpenRouterCore(KEY, server_url=url, proxy=await serve(proxy), ssl_context=clients(authority)) as core:
        for _ in range(3):
            assert (await credits_get_credits(core)).unwrap().data.total_credits == 1
        assert tunnels == {"CONNECT": 1}
        await left.wait()
        assert (await credits_get_credits(core)).unwrap().data.total_credits == 1
    assert tunnels == {"CONNECT": 2}
