from typing import Any

import attrs
import pytest

from openrouter_core import (
    UNSET,
    Err,
    OpenRouterCore,
    Operation,
    RequestOptions,
    SDKValidationError,
    __version__,
)
from openrouter_core._request.requests import build
from openrouter_core.wire import Request
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

OPERATION = Operation(name="things_list", method="GET", path="/things", returns="str", errors={}, accept="text/csv")
SERVER = "https://host/api/v1"


def built(core: OpenRouterCore | None = None, server_url: str = SERVER, **settings: Any) -> Request:
    arguments = settings.pop("arguments", {})
    return build(core or OpenRouterCore("x"), OPERATION, arguments, RequestOptions(**settings), server_url)


def test_a_request_has_method_url_accept_and_user_agent_and_a_key_that_is_fixed():
    request = Request(
        method="GET",
        url="https://host/api/v1/things",
        headers={"Accept": "text/csv", "User-Agent": f"openrouter-functional/{__version__}", "Authorization": "Bearer x"},
    )
    assert built() == request
    assert built(OpenRouterCore("not to be\nsent")).headers.keys() == built(OpenRouterCore(lambda: "x")).headers.keys()
    assert "Authorization" not in built(OpenRouterCore(lambda: "x")).headers


@pytest.mark.parametrize("slashes", ["", "/", "//"])
def test_slashes_at_the_end_of_a_base_url_do_not_matter(slashes: str):
    assert built(server_url=SERVER + slashes).url == f"{SERVER}/things"


@pytest.mark.parametrize(
    ("of_core", "argument", "sent"),
    [
        ("core's", UNSET, "core's"),
        ("core's", "call's", "call's"),
        ("core's", None, None),
        (None, "call's", "call's"),
        (None, UNSET, None),
    ],
)
@pytest.mark.parametrize(
    ("name", "wire"),
    [("http_referer", "HTTP-Referer"), ("app_title", "X-OpenRouter-Title"), ("app_categories", "X-OpenRouter-Categories")],
)
def test_an_argument_of_attribution_overrides_the_cores_and_none_sends_none(
    name: str, wire: str, of_core: str | None, argument: Any, sent: str | None
):
    core = OpenRouterCore("x", **{name: of_core})
    assert built(core, arguments={name: argument}).headers.get(wire) == sent


def test_what_a_call_puts_in_its_place_lets_a_core_hold_what_no_header_can():
    core = OpenRouterCore("x", app_title="a\r\nb")
    assert built(core, arguments={"app_title": "fine"}).headers["X-OpenRouter-Title"] == "fine"
    with pytest.raises(SDKValidationError, match="app_title"):
        built(core)


def test_the_callers_headers_win_over_all_others():
    core = OpenRouterCore("x", app_title="core's", user_agent="agent")
    own = {"x-openrouter-title": "caller's", "ACCEPT": "a/b", "X-New": "1", "authorization": "Basic abc"}
    assert built(core, headers=own).headers == {"User-Agent": "agent", **own}


def test_headers_among_fetch_options_are_merged_too_and_those_of_the_options_win():
    request = built(fetch_options={"headers": {"accept": "a/b", "X-A": "fetch"}}, headers={"x-a": "options"})
    assert {(name.lower(), value) for name, value in request.headers.items()} >= {
        ("accept", "a/b"),
        ("x-a", "options"),
    }


@pytest.mark.parametrize(
    ("extra", "query"),
    [
        ({}, ""),
        ({"a": None}, ""),
        ({"a": "b c", "d": [1, True]}, "?a=b%20c&d=1&d=true"),
        ({"q&=": "é/?"}, "?q%26%3D=%C3%A9%2F%3F"),
    ],
)
def test_an_extra_query_is_added_to_the_url(extra: dict[str, object], query: str):
    assert built(extra_query=extra).url == f"{SERVER}/things{query}"


def test_a_calls_server_goes_before_the_cores():
    request = build(OpenRouterCore("x"), OPERATION, {}, RequestOptions(server_url="http://other:1/v2/"), SERVER)
    assert request.url == "http://other:1/v2/things"


@pytest.mark.parametrize(
    ("settings", "argument"),
    [
        ({"server_url": "openrouter.ai"}, "server_url"),
        ({"server_url": "https://host\n/"}, "server_url"),
        ({"headers": {"X-A": "a\nb"}}, "options.headers['X-A']"),
        ({"headers": {"X A": "a"}}, "options.headers"),
        ({"headers": {"X-A": None}}, "options.headers['X-A']"),
        ({"fetch_options": {"headers": {"X A": "a"}}}, "options.fetch_options['headers']"),
        ({"extra_query": {"a": object()}}, "a"),
        ({"extra_query": {"\ud800": 1}}, None),
        ({"extra_query": {"a": float("nan")}}, "a"),
        ({"extra_body": {"a": 1}}, "options"),
    ],
)
async def test_options_that_cannot_be_sent_are_an_err_and_nothing_is_sent(
    server: LocalOpenRouter, settings: dict[str, Any], argument: str | None
):
    async with server.core() as core:
        result = await credits_get_credits(core, options=RequestOptions(**settings))
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert argument is None or result.error.argument == argument
    assert (server.requests, server.connections) == ([], 0)


@pytest.mark.parametrize("name", ["http_referer", "app_title", "app_categories"])
@pytest.mark.parametrize("value", ["a\r\nAuthorization: b", b"bytes", 1.5j, "\ud800"])
async def test_an_argument_that_no_header_can_hold_is_an_err_that_names_it(server: LocalOpenRouter, name: str, value: Any):
    async with server.core() as core:
        result = await credits_get_credits(core, **{name: value})
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == name
    assert server.requests == []


async def test_what_a_header_can_hold_arrives(server: LocalOpenRouter):
    async with server.core(user_agent="agent/1") as core:
        assert (await credits_get_credits(core, app_title="Café 日本 \t!")).ok
    (request,) = server.requests
    assert request.headers["X-OpenRouter-Title"] == "Café 日本 \t!"
    assert request.headers["User-Agent"] == "agent/1"
    assert attrs.evolve(request, body=b"").body == request.body == b""
