import asyncio
import copy
import gc
import os
import pickle
import ssl
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    RequestAbortedError,
    RequestOptions,
    RetryConfig,
    SDKValidationError,
    Sizes,
    Timeouts,
)
from openrouter_core.core import VARIABLES
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

PLANTED = "sk-or-v1-planted"


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


def open_descriptors() -> int:
    if Path("/proc/self/fd").exists():
        return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - iterdir would hold it open as well
    return sum(_is_open(descriptor) for descriptor in range(4096))


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


@pytest.mark.parametrize(("setting", "variable"), VARIABLES.items())
def test_a_setting_that_is_left_out_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch, setting: str, variable: str):
    assert getattr(OpenRouterCore(), setting) is None
    monkeypatch.setenv(variable, "")
    assert getattr(OpenRouterCore(), setting) is None
    monkeypatch.setenv(variable, "https://from.environment")
    assert getattr(OpenRouterCore(), setting) == "https://from.environment"
    assert getattr(OpenRouterCore(**{setting: None}), setting) == "https://from.environment"
    assert getattr(OpenRouterCore(**{setting: "https://from.argument"}), setting) == "https://from.argument"


def test_the_variables_are_the_documented_ones():
    assert sorted(VARIABLES.values()) == [
        "OPENROUTER_API_KEY",
        "OPENROUTER_APP_CATEGORIES",
        "OPENROUTER_APP_TITLE",
        "OPENROUTER_BASE_URL",
        "OPENROUTER_HTTP_REFERER",
    ]


async def test_settings_from_the_environment_reach_the_wire(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    values = {"API_KEY": server.api_key, "BASE_URL": server.url, "HTTP_REFERER": "https://app", "APP_TITLE": "App"}
    for name, value in {**values, "APP_CATEGORIES": "cli,dev"}.items():
        monkeypatch.setenv(f"OPENROUTER_{name}", value)
    async with OpenRouterCore() as core:
        assert (await credits_get_credits(core)).ok
    headers = server.requests[0].headers
    assert headers["Authorization"] == f"Bearer {server.api_key}"
    sent = [headers[name] for name in ("HTTP-Referer", "X-OpenRouter-Title", "X-OpenRouter-Categories")]
    assert sent == ["https://app", "App", "cli,dev"]


@pytest.mark.parametrize(
    ("value", "expected"), [("1", True), ("TRUE", True), ("on", True), ("0", False), ("", False), ("no", False)]
)
def test_openrouter_debug_asks_for_logging(monkeypatch: pytest.MonkeyPatch, value: str, *, expected: bool):
    monkeypatch.setenv("OPENROUTER_DEBUG", value)
    assert OpenRouterCore().debug is expected


def test_a_base_url_stays_as_it_was_given():
    assert OpenRouterCore(server_url="HTTP://[::1]:80/v1/").server_url == "HTTP://[::1]:80/v1/"


@pytest.mark.parametrize("url", ["", "openrouter.ai/api/v1", "https://host/?query", 7], ids=repr)
def test_an_impossible_server_url_is_a_value_error_that_does_not_show_the_key(monkeypatch: pytest.MonkeyPatch, url: Any):
    with pytest.raises(ValueError, match="server_url") as caught:
        OpenRouterCore(PLANTED, server_url=url)
    assert PLANTED not in str(caught.value)
    if isinstance(url, str) and url:
        monkeypatch.setenv("OPENROUTER_BASE_URL", url)
        with pytest.raises(ValueError, match="OPENROUTER_BASE_URL"):
            OpenRouterCore(PLANTED)


@pytest.mark.parametrize("url", [f"https://user:{PLANTED}@host/v1", f"http://{PLANTED}@host", f"https://:{PLANTED}@[::1]:80"])
def test_a_server_url_with_user_or_password_is_a_value_error_that_does_not_show_them(monkeypatch: pytest.MonkeyPatch, url: str):
    with pytest.raises(ValueError, match=r"server_url .* must not hold a user or a password") as caught:
        OpenRouterCore("key", server_url=url)
    monkeypatch.setenv("OPENROUTER_BASE_URL", url)
    with pytest.raises(ValueError, match="OPENROUTER_BASE_URL") as from_environment:
        OpenRouterCore("key")
    assert PLANTED not in f"{caught.value} {from_environment.value}"


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), PLANTED, True])
def test_an_impossible_time_out_is_a_value_error_that_does_not_show_the_key(timeout: Any):
    with pytest.raises(ValueError, match="timeout must be seconds") as caught:
        OpenRouterCore(PLANTED, timeout=timeout)
    assert PLANTED not in str(caught.value)


@pytest.mark.parametrize("sizes", [None, 5, Timeouts(), PLANTED], ids=repr)
def test_sizes_that_are_not_sizes_are_a_value_error_that_does_not_show_the_key(sizes: Any):
    with pytest.raises(ValueError, match="sizes must be Sizes") as caught:
        OpenRouterCore(PLANTED, sizes=sizes)
    assert PLANTED not in str(caught.value)


@pytest.mark.parametrize("validation", ["loose", None, [], PLANTED])
def test_an_impossible_validation_is_a_value_error_that_does_not_show_the_key(validation: Any):
    with pytest.raises(ValueError, match="validation must be 'strict' or 'lenient'") as caught:
        OpenRouterCore(PLANTED, validation=validation)
    assert PLANTED not in str(caught.value)


def test_repr_says_where_the_core_points_to_and_shows_no_secret():
    core = OpenRouterCore(PLANTED, server_url="https://host/v1", proxy=f"http://u:{PLANTED}@proxy")
    assert repr(core) == str(core) == "OpenRouterCore(server_url='https://host/v1', api_key=set)"
    assert repr(OpenRouterCore()) == "OpenRouterCore(server_url='https://openrouter.ai/api/v1', api_key=none)"
    assert repr(OpenRouterCore(lambda: PLANTED)).endswith("api_key=callable)")


def test_settings_cannot_be_changed():
    core = OpenRouterCore(PLANTED)
    for name in ("api_key", "server_url", "new"):
        with pytest.raises(AttributeError):
            setattr(core, name, "x")


def test_ten_thousand_cores_open_nothing_and_start_no_thread():
    gc.collect()
    before = (open_descriptors(), threading.active_count())
    cores = [OpenRouterCore(f"key-{number}") for number in range(10_000)]
    assert (open_descriptors(), threading.active_count()) == before
    assert len(cores) == 10_000


async def test_async_with_closes_the_sessions(server: LocalOpenRouter):
    core = server.core()
    async with core as entered:
        assert entered is core
        assert (await credits_get_credits(core)).ok
        assert server.connections == 1
    await server.until_disconnected()


async def test_aclose_may_come_twice_and_before_any_call_and_the_core_can_be_used_again(server: LocalOpenRouter):
    core = server.core()
    await core.aclose()
    for _ in range(2):
        assert (await credits_get_credits(core)).ok
        await core.aclose()
        await core.aclose()
        await server.until_disconnected()


async def test_closing_under_a_call_makes_it_a_request_aborted_error(server: LocalOpenRouter):
    server.faults.stall()
    core = server.core()
    call = asyncio.ensure_future(credits_get_credits(core))
    await server.until_received()
    await core.aclose()
    result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)


async def test_a_session_that_was_passed_is_used_and_never_closed(server: LocalOpenRouter):
    async with aiohttp.ClientSession(headers={"X-Mine": "yes"}) as session:
        async with server.core(session=session) as core:
            assert (await credits_get_credits(core)).ok
        await core.aclose()
        assert not session.closed
        assert (await credits_get_credits(core)).ok
    assert [request.headers["X-Mine"] for request in server.requests] == ["yes", "yes"]


def test_threads_that_start_together_share_one_state():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            for _ in range(50):
                core, barrier = OpenRouterCore(PLANTED), threading.Barrier(8)

                def state(core: OpenRouterCore = core, barrier: threading.Barrier = barrier) -> object:
                    barrier.wait()
                    return core.state

                assert len({id(future.result()) for future in [threads.submit(state) for _ in range(8)]}) == 1
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.parametrize("copied", [pickled, copy.deepcopy, copy.copy], ids=["pickle", "deepcopy", "copy"])
async def test_a_core_survives_copies_with_its_settings_and_without_its_used_sessions(server: LocalOpenRouter, copied: Any):
    settings = {
        "http_referer": "https://app",
        "timeout": Timeouts(total=5),
        "retry_config": RetryConfig(max_attempts=1),
        "sizes": Sizes(answer=1000),
    }
    async with server.core(**settings, validation="lenient") as core:
        assert (await credits_get_credits(core)).ok
        again = copied(core)
        assert again.state is not core.state
        for name in (*settings, "api_key", "server_url", "validation", "debug", "proxy", "clock"):
            assert getattr(again, name) == getattr(core, name)
        async with again:
            assert (await credits_get_credits(again)).ok
            assert server.connections == 2


async def test_a_core_with_a_users_session_pickles_without_it_and_copies_with_it(server: LocalOpenRouter):
    async with aiohttp.ClientSession() as session, server.core(session=session) as core:
        assert copy.copy(core).session is copy.deepcopy(core).session is session
        again = pickled(core)
        assert again.session is None
        async with again:
            assert isinstance(await credits_get_credits(again), Ok)


async def test_a_core_with_tls_settings_can_be_copied_and_a_pickled_one_tells_that_it_has_lost_them(server: LocalOpenRouter):
    core = server.core(ssl_context=ssl.create_default_context())
    assert copy.deepcopy(core).ssl_context is core.ssl_context
    again = pickled(core)
    for copied in (again, pickled(again), copy.copy(again)):
        result = await credits_get_credits(copied)
        assert isinstance(result, Err)
        assert isinstance(result.error, SDKValidationError)
        assert result.error.argument == "ssl_context"
    assert server.requests == []


def test_a_copy_does_not_ask_the_environment_again(monkeypatch: pytest.MonkeyPatch):
    blob = pickle.dumps(OpenRouterCore(PLANTED))
    monkeypatch.setenv("OPENROUTER_BASE_URL", "https://elsewhere")
    assert pickle.loads(blob).server_url is None  # noqa: S301 - our own bytes


async def test_options_of_a_call_go_before_those_of_the_core(server: LocalOpenRouter):
    async with server.core(server_url="http://127.0.0.1:1", retry_config=RetryConfig(strategy="none")) as core:
        assert not (await credits_get_credits(core))
        assert await credits_get_credits(core, options=RequestOptions(server_url=server.url))
