"""Proxies: the core's own, the environment's, and those that cannot be used."""

import json
from collections import Counter
from typing import Any

import pytest

from openrouter_core import (
    BackoffStrategy,
    Err,
    InvalidRequestError,
    OpenRouterCore,
    RequestConnectionError,
    RequestOptions,
    RetryConfig,
)
from openrouter_funcs import credits_get_credits

KEY = "sk-or-v1-planted"
ONCE = RetryConfig(strategy="none")
TWICE = RetryConfig(max_attempts=2, backoff=BackoffStrategy(initial_interval=0))


async def failure(url: str, options: RequestOptions | None = None, **settings: Any) -> Any:
    async with OpenRouterCore(KEY, server_url=url, retry_config=TWICE, **settings) as core:
        result = await credits_get_credits(core, options=options)
    assert isinstance(result, Err)
    return result.error


CREDITS = json.dumps({"data": {"total_credits": 1, "total_usage": 0}}).encode()


@pytest.mark.parametrize(
    ("settings", "environment", "proxied"),
    [
        ({"proxy": "{proxy}"}, {}, True),
        ({}, {"HTTP_PROXY": "{proxy}"}, True),
        ({}, {"http_proxy": "{proxy}"}, True),
        ({}, {"HTTP_PROXY": "{address}"}, True),
        ({}, {"ALL_PROXY": "{proxy}"}, True),
        ({}, {"HTTPS_PROXY": "{proxy}"}, False),
        ({}, {"HTTP_PROXY": "{proxy}", "NO_PROXY": "other,openrouter.test"}, False),
        ({}, {"HTTP_PROXY": "{proxy}", "NO_PROXY": "other.test"}, True),
        ({}, {"HTTP_PROXY": "{proxy}", "NO_PROXY": "*"}, False),
        ({"proxy": None}, {"HTTP_PROXY": "{proxy}"}, False),
        ({"proxy": "{proxy}"}, {"HTTP_PROXY": "http://127.0.0.1:1", "NO_PROXY": "*"}, True),
    ],
)
async def test_proxies_are_the_argument_else_the_environments(
    raw_server: Any, monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], environment: dict[str, str], *, proxied: bool
):
    raw_server.answers = [b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + CREDITS]
    values = {"proxy": raw_server.url, "address": raw_server.url.removeprefix("http://")}
    for name, value in environment.items():
        monkeypatch.setenv(name, value.format(**values))
    settings = {name: value and value.format(**values) for name, value in settings.items()}
    core = OpenRouterCore(KEY, server_url="http://openrouter.test/v1", retry_config=ONCE, **settings)
    async with core:
        result = await credits_get_credits(core)
    assert result.ok is proxied
    assert len(raw_server.received) == proxied
    if proxied:
        assert raw_server.received[0].startswith(b"GET http://openrouter.test/v1/credits HTTP/1.1\r\n")


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 407 No\r\n\r\n", b"HTTP/1.1 403 No\r\n\r\n", b"HTTP/1.1 502 Bad\r\n\r\n", b"garbage", b""]
)
async def test_a_proxy_that_refuses_a_tunnel_is_a_connection_error_that_is_not_tried_again(raw_server: Any, answer: bytes):
    raw_server.answers = [answer]
    proxy = raw_server.url.replace("http://", "http://user:pa55word@")
    error = await failure("https://openrouter.test", proxy=proxy)
    assert isinstance(error, RequestConnectionError)
    assert error.retryable is (answer == b"")
    assert "pa55word" not in f"{error} {error!r} {error.__cause__!r}"
    assert len(raw_server.received) == (2 if error.retryable else 1)
    assert raw_server.received[0].startswith(b"CONNECT openrouter.test:443 ")
    assert KEY.encode() not in raw_server.received[0]


SOCKS = ["socks://{}", "socks4://{}", "socks4a://{}", "socks5://user:pa55word@{}", "SOCKS5H://{}"]
IMPOSSIBLE = [*SOCKS, "http://", "http://user:pa55word@", "ftp://{}", "http://[{}", "http://{}/?pa55word", "http:{}", "://{}"]


@pytest.fixture
async def port(serve: Any) -> Any:
    """A port of this machine, and how often something connected to it."""
    seen = Counter[str]()

    async def handler(wire: Any) -> None:
        seen["connections"] += 1
        await wire.until_left()

    return (await serve(handler)).removeprefix("http://"), seen


@pytest.mark.parametrize("proxy", IMPOSSIBLE)
async def test_a_proxy_of_the_environment_that_cannot_be_used_is_an_err_at_once(
    port: Any, monkeypatch: pytest.MonkeyPatch, proxy: str
):
    address, seen = port
    monkeypatch.setenv("ALL_PROXY", proxy.format(address))
    error = await failure("https://openrouter.test")
    assert type(error) is InvalidRequestError
    assert "only HTTP proxies are supported" in str(error)
    assert ("socks" in str(error)) is (proxy in SOCKS)
    assert "pa55word" not in f"{error} {error!r} {error.__cause__!r}"
    assert not seen


async def test_warming_up_says_nothing_of_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    async with OpenRouterCore(KEY, server_url="https://openrouter.test") as core:
        await core.warm_up(credits_get_credits)


@pytest.mark.parametrize("proxy", IMPOSSIBLE)
async def test_a_proxy_of_a_call_that_cannot_be_used_is_an_err_at_once(port: Any, proxy: str):
    address, seen = port
    error = await failure("https://openrouter.test", RequestOptions(fetch_options={"proxy": proxy.format(address)}))
    assert type(error) is InvalidRequestError
    assert "fetch_options names" in str(error)
    assert "pa55word" not in f"{error} {error!r} {error.__cause__!r}"
    assert not seen


@pytest.mark.parametrize("proxy", [*IMPOSSIBLE, "", "127.0.0.1:3128", b"http://host", 3128], ids=repr)
def test_a_proxy_of_a_core_that_cannot_be_used_is_a_value_error_that_does_not_show_it(proxy: Any):
    proxy = proxy.format("127.0.0.1:1") if isinstance(proxy, str) else proxy
    with pytest.raises(ValueError, match="proxy must be the URL of an HTTP proxy") as caught:
        OpenRouterCore(KEY, proxy=proxy)
    assert "pa55word" not in str(caught.value)


@pytest.mark.parametrize("proxy", [None, "http://host", "https://host:3128/", "http://user:pa55%20word@[::1]:3128"])
def test_a_proxy_of_a_core_may_have_a_user_and_a_password(proxy: str | None):
    assert OpenRouterCore(KEY, proxy=proxy).proxy == proxy
