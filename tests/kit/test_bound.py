"""A client for discovery: every function is there, under its page, and does what it does with a core."""

from __future__ import annotations

import inspect
import pickle
from typing import TYPE_CHECKING

import pytest

import openrouter_funcs
from openrouter_core import Ok, OpenRouterCore
from openrouter_funcs import credits_get_credits
from openrouter_kit import OpenRouter
from openrouter_kit.bound import methods

if TYPE_CHECKING:
    from openrouter_local import LocalOpenRouter


def test_every_function_that_takes_a_core_is_a_method_of_a_page():
    bound = {name for names in methods().values() for name in names.values()}
    taking = {
        name
        for name in openrouter_funcs.__all__
        if inspect.isfunction(function := getattr(openrouter_funcs, name)) and "core" in inspect.signature(function).parameters
    }
    assert bound == taking


def test_no_page_hides_an_attribute_of_the_core():
    assert set(dir(OpenRouterCore)) & methods().keys() == set()


async def test_a_method_does_what_the_function_does(server: LocalOpenRouter):
    async with OpenRouter(server.api_key, server_url=server.url) as openrouter:
        result = await openrouter.credits.get_credits()
        assert isinstance(result, Ok)
        assert result == await credits_get_credits(openrouter)
        assert (await openrouter.chat.send(messages=[{"role": "user", "content": "Hello"}])).ok
        with pytest.raises(TypeError, match="mesages"):
            await openrouter.chat.send(mesages=[])


def test_dir_shows_pages_and_functions_and_help_shows_docstrings():
    openrouter = OpenRouter("key")
    assert {"credits", "chat", "api_key", "aclose"} <= set(dir(openrouter))
    assert {"get_credits"} <= set(dir(openrouter.credits))
    method = openrouter.credits.get_credits
    assert method.__doc__ == credits_get_credits.__doc__
    assert "core" not in inspect.signature(method).parameters
    assert "key" not in repr(openrouter.credits).replace("api_key=set", "")


def test_an_unknown_page_or_function_is_an_attribute_error():
    openrouter = OpenRouter("key")
    with pytest.raises(AttributeError, match="OpenRouter has no attribute 'credit'"):
        _ = openrouter.credit
    with pytest.raises(AttributeError, match="the page credits has no function 'get'"):
        _ = openrouter.credits.get


async def test_a_copy_from_pickle_works(server: LocalOpenRouter):
    async with pickle.loads(pickle.dumps(OpenRouter(server.api_key, server_url=server.url))) as copy:  # noqa: S301 - our own
        assert isinstance(copy, OpenRouter)
        assert (await copy.credits.get_credits()).ok
