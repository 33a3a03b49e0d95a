"""Cores that share their connections, and keys of single calls."""

import asyncio
import copy
import pickle
import subprocess
import sys
import traceback
from typing import Any

import pytest

from openrouter_core import (
    UNSET,
    Clock,
    Err,
    Limits,
    Ok,
    OpenRouterCore,
    RequestAbortedError,
    RequestOptions,
    RetryConfig,
    SDKValidationError,
    Sizes,
)
from openrouter_core.core import OF_POOLS, SETTINGS
from openrouter_funcs import chat_send_stream, credits_get_credits, models_list
from openrouter_local import LocalOpenRouter

CREDITS = b'{"data":{"total_credits":100,"total_usage":25}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(CREDITS), CREDITS)
ONCE = RetryConfig(strategy="none")


async def test_a_thousand_tenants_share_one_pool(serve: Any):
    connections: list[Any] = []
    keys: list[bytes] = []

    async def handler(wire: Any) -> None:
        connections.append(wire)
        while True:
            keys.append((await wire.request()).partition(b"Authorization: Bearer ")[2].partition(b"\r")[0])
            await wire.send(ANSWER)

    async with OpenRouterCore("sk-or-v1-parent", server_url=await serve(handler)) as parent:
        tenants = [parent.having(api_key=f"sk-or-v1-{number:04}") for number in range(1000)]
        room = asyncio.Semaphore(50)

        async def ask(tenant: OpenRouterCore) -> None:
            async with room:
                assert await credits_get_credits(tenant)

        await asyncio.gather(*map(ask, tenants))
    assert sorted(keys) == [f"sk-or-v1-{number:04}".encode() for number in range(1000)]
    assert len(connections) <= 50


async def test_closing_a_derived_core_ends_its_own_calls_only(server: LocalOpenRouter):
    async with server.core(retry_config=ONCE) as parent:
        assert await credits_get_credits(parent)
        derived = parent.having(app_title="Tenant")
        stream = (await chat_send_stream(parent, messages=[{"role": "user", "content": "Hello"}])).unwrap()
        server.faults.stall()
        ended = asyncio.create_task(credits_get_credits(derived))
        await server.until_received(3)
        await derived.aclose()
        result = await ended
        assert isinstance(result, Err)
        assert isinstance(result.error, RequestAbortedError)
        assert await stream.collect()
        assert await credits_get_credits(parent)
        assert await credits_get_credits(derived)


async def test_closing_a_derived_core_leaves_the_connections_open(serve: Any):
    connections: list[Any] = []

    async def handler(wire: Any) -> None:
        connections.append(wire)
        while True:
            await wire.request()
            await wire.send(ANSWER)

    async with OpenRouterCore("sk-or-v1-parent", server_url=await serve(handler)) as parent:
        for _ in range(3):
            async with parent.having(app_title="Tenant") as derived:
                assert await credits_get_credits(derived)
        assert await credits_get_credits(parent)
    assert len(connections) == 1


@pytest.mark.parametrize("generations", [1, 2])
async def test_closing_the_parent_ends_the_calls_of_its_children_for_good(server: LocalOpenRouter, generations: int):
    async with server.core() as parent:
        server.faults.stall()
        child = parent
        for _ in range(generations):
            child = child.having(app_title="Tenant")
        call = asyncio.create_task(credits_get_credits(child))
        await server.until_received(1)
        await parent.aclose()
        result = await call
        assert isinstance(result, Err)
        assert isinstance(result.error, RequestAbortedError)
        assert len(server.requests) == 1
        assert len(parent.state.sessions) == 0
        assert await credits_get_credits(child)
    assert len(parent.state.sessions) == 0


async def test_closing_the_parent_ends_calls_of_children_that_wait_for_another_attempt(server: LocalOpenRouter):
    waits = asyncio.Event()

    async def sleep(_: float) -> None:
        waits.set()
        await asyncio.Event().wait()

    async with server.core(clock=Clock(sleep=sleep)) as parent:
        server.faults.fail(503)
        call = asyncio.create_task(credits_get_credits(parent.having(app_title="Tenant")))
        await waits.wait()
        await parent.aclose()
        result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)


def test_what_is_left_out_is_as_in_the_parent_and_none_is_none(monkeypatch: pytest.MonkeyPatch):
    parent = OpenRouterCore("sk-or-v1-parent", app_title="App", http_referer="https://app.test", max_connections=3)
    monkeypatch.setenv("OPENROUTER_HTTP_REFERER", "https://elsewhere.test")
    derived = parent.having(http_referer=None, timeout=5)
    assert (derived.api_key, derived.app_title, derived.max_connections) == ("sk-or-v1-parent", "App", 3)
    assert (derived.http_referer, derived.timeout) == (None, 5)
    assert (parent.http_referer, parent.timeout) == ("https://app.test", UNSET)


@pytest.mark.parametrize("name", sorted(set(SETTINGS) - {"debug"}))
async def test_every_setting_can_be_another_one(name: str):
    values: dict[str, Any] = {"validation": "strict", "max_connections": 7, "timeout": 3, "sizes": Sizes(answer=9), "proxy": None}
    values |= {"server_url": "https://other.test", "limits": Limits(concurrent=1)}
    value = values.get(name, "x")
    parent = OpenRouterCore("sk-or-v1-parent")
    derived = parent.having(**{name: value})
    assert getattr(derived, name) == value
    assert (derived.state.sessions is parent.state.sessions) is (name not in OF_POOLS)


@pytest.mark.parametrize("settings", [{"server_url": "no URL"}, {"timeout": -1}, {"max_connections": 0}, {"proxy": "x"}])
def test_an_impossible_setting_is_found_at_once(settings: Any):
    with pytest.raises(ValueError, match=next(iter(settings))):
        OpenRouterCore("sk-or-v1-parent").having(**settings)
    with pytest.raises(ValueError, match=next(iter(settings))):
        OpenRouterCore("sk-or-v1-parent", **settings)


def test_a_derived_core_can_be_pickled_and_copied():
    derived = OpenRouterCore("sk-or-v1-parent").having(app_title="Tenant")
    for twin in (pickle.loads(pickle.dumps(derived)), copy.deepcopy(derived)):  # noqa: S301 - our own bytes
        assert twin.app_title == "Tenant"
        assert twin.state.sessions is not derived.state.sessions


def test_making_one_imports_no_more_than_a_core_does():
    code = "import sys; from openrouter_core import OpenRouterCore as C; C().having(timeout=3); print('asyncio' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert ran.stdout.strip() == "False"


async def given() -> str:
    return "sk-or-v1-own"


@pytest.mark.parametrize("key", ["sk-or-v1-own", lambda: "sk-or-v1-own", given], ids=["text", "sync", "async"])
@pytest.mark.parametrize("core_key", ["sk-or-v1-core", lambda: "sk-or-v1-core", None], ids=["text", "function", "none"])
async def test_a_call_can_have_a_key_of_its_own(server: LocalOpenRouter, key: Any, core_key: Any):
    async with OpenRouterCore(core_key, server_url=server.url, retry_config=ONCE) as core:
        await credits_get_credits(core, options=RequestOptions(api_key=key))
        await models_list(core, options=RequestOptions(api_key=key))
        await credits_get_credits(core, options=RequestOptions(api_key=key, headers={"authorization": "Bearer sk-or-v1-header"}))
    sent = [request.headers["Authorization"] for request in server.requests]
    assert sent == ["Bearer sk-or-v1-own", "Bearer sk-or-v1-own", "Bearer sk-or-v1-header"]


@pytest.mark.parametrize("key", ["sk-or\nv1", "", lambda: None], ids=["line break", "empty", "none"])
async def test_a_key_that_cannot_be_sent_is_an_err_that_does_not_show_it(server: LocalOpenRouter, key: Any):
    async with server.core() as core:
        result = await credits_get_credits(core, options=RequestOptions(api_key=key))
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert "sk-or" not in str(result.error)
    assert server.requests == []


async def test_the_key_of_a_call_is_shown_nowhere(serve: Any):
    key = "sk-or-v1-of-this-call"

    async def handler(wire: Any) -> None:
        await wire.request()
        body = b'{"error":{"code":401,"message":"no such key: %s"}}' % key.encode()
        await wire.send(b"HTTP/1.1 401 No\r\nX-Key: %s\r\nContent-Length: %d\r\n\r\n%s" % (key.encode(), len(body), body))

    class Raising:
        def before_create_request(self, _: object) -> None:
            raise OSError(key)

    options = RequestOptions(api_key=key)
    async with OpenRouterCore("sk-or-v1-core", server_url=await serve(handler)) as core:
        results = [await credits_get_credits(each, options=options) for each in (core, core.having(hooks=Raising()))]
    for result in results:
        assert isinstance(result, Err)
        shown = [repr(options), str(result.error), repr(result), repr(dict(result.meta.headers)), str(pickle.dumps(result.error))]
        shown += traceback.format_exception(result.error)
        assert not [text for text in shown if key in text]


async def test_no_more_connections_are_opened_than_were_wanted(serve: Any):
    connections: list[Any] = []

    async def handler(wire: Any) -> None:
        connections.append(wire)
        while True:
            await wire.request()
            await wire.send(ANSWER)

    async with OpenRouterCore("sk-or-v1-x", server_url=await serve(handler), max_connections=2) as core:
        results = await asyncio.gather(*(credits_get_credits(core) for _ in range(20)))
    assert all(isinstance(result, Ok) for result in results)
    assert len(connections) == 2
