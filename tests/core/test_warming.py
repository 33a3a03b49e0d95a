import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial, wraps
from typing import Any

import aiohttp
import pytest

from openrouter_core import OpenRouterCore
from openrouter_core._call.warming import operation_of
from openrouter_funcs import credits_get_credits
from openrouter_funcs.credits import _CREDITS_GET_CREDITS
from openrouter_local import LocalOpenRouter


async def test_warm_up_opens_a_connection_that_the_first_call_uses_and_sends_nothing(server: LocalOpenRouter):
    async with server.core() as core:
        await core.warm_up(credits_get_credits)
        assert (server.connections, server.requests) == (1, [])
        result = await credits_get_credits(core)
        assert (server.connections, len(server.requests), result.meta.attempts) == (1, 1, 1)


async def test_warm_up_takes_no_function_at_all(server: LocalOpenRouter):
    async with server.core() as core:
        await core.warm_up()
        assert server.connections == 1


async def test_a_server_out_of_reach_is_no_error_of_warm_up():
    async with OpenRouterCore("key", server_url="http://127.0.0.1:1") as core:
        await core.warm_up(credits_get_credits)


async def test_warm_up_tries_for_ten_seconds_to_connect(
    listening: Callable[..., AbstractAsyncContextManager[str]], pass_time: Callable[[float], Awaitable[None]]
):
    accepted = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.set()
        await reader.read()
        writer.close()

    async with listening(silent) as url, OpenRouterCore("key", server_url=url.replace("http://", "https://")) as core:
        warming = asyncio.create_task(core.warm_up())
        await accepted.wait()
        await pass_time(9.9)
        assert not warming.done()
        await pass_time(0.2)
        await warming


async def test_warm_up_uses_a_session_that_was_passed(server: LocalOpenRouter):
    async with aiohttp.ClientSession() as session, server.core(session=session) as core:
        await core.warm_up(credits_get_credits)
        assert (await credits_get_credits(core)).ok
        assert server.connections == 1


@pytest.mark.parametrize("function", [print, partial(credits_get_credits, OpenRouterCore("k")), operation_of, None], ids=repr)
async def test_what_is_no_function_of_the_sdk_is_a_type_error(function: Any):
    with pytest.raises(TypeError, match="is not a function of openrouter_funcs"):
        await OpenRouterCore("key").warm_up(function)


def test_a_wrapped_function_is_still_known():
    @wraps(credits_get_credits)
    def wrapped() -> None: ...

    assert operation_of(wrapped) is operation_of(credits_get_credits) is _CREDITS_GET_CREDITS


async def test_closing_the_core_ends_its_warming_up_which_opens_nothing(server: LocalOpenRouter):
    core = server.core()
    warming = asyncio.create_task(core.warm_up(credits_get_credits))
    await asyncio.sleep(0)
    await core.aclose()
    await warming
    assert (server.connections, len(core.state.sessions)) == (0, 0)


class _Nameless:
    def __getattr__(self, name: str) -> Any:
        raise OSError(name)

    def __repr__(self) -> str:
        raise OSError


async def test_what_raises_whatever_is_asked_of_it_is_a_type_error_all_the_same():
    function: Any = _Nameless()
    with pytest.raises(TypeError, match="_Nameless is not a function of openrouter_funcs"):
        await OpenRouterCore("key").warm_up(function)


async def test_settings_that_no_session_can_be_made_of_are_no_error_of_warm_up():
    session: Any = object()
    await OpenRouterCore("key", session=session).warm_up(credits_get_credits)
