from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from openrouter_core import Err, FileUpload, InvalidRequestError, OpenRouterCore, OpenRouterDefaultError, RetryConfig
from openrouter_core._transport.attempts import Attempt
from openrouter_core._transport.exchange import begin
from openrouter_core._transport.incoming import Incoming
from openrouter_core._transport.pool import pool_of
from openrouter_core._transport.redirects import redirected
from openrouter_core.wire import Request, Response
from openrouter_funcs import byok_create, credits_get_credits, files_upload
from openrouter_local import LocalOpenRouter

ONCE = RetryConfig(strategy="none")


@pytest.fixture
async def core(server: LocalOpenRouter) -> AsyncIterator[OpenRouterCore]:
    async with server.core(retry_config=ONCE) as core:
        yield core


async def answer_to(core: OpenRouterCore, method: str = "GET", **options: Any) -> Incoming:
    """Send a request to the credits page, with all that a request can carry."""
    body = b'{"a": 1}' if method == "POST" else None
    headers = {"Authorization": f"Bearer {core.api_key}", "X-OpenRouter-Title": "App", "X-Mine": "mine", "Accept": "a/b"}
    request = Request(method=method, url=f"{core.server_url}/credits", headers=headers, body=body)
    answer = await begin(await pool_of(core), request, options, Attempt())
    await answer.read(None)
    return answer


@pytest.mark.parametrize(("status", "followed"), [(307, True), (308, True), (301, False), (302, False), (303, False)])
async def test_a_redirected_post_keeps_its_body_or_is_not_followed(
    server: LocalOpenRouter, core: OpenRouterCore, status: int, *, followed: bool
):
    server.faults.redirect("/api/v1/elsewhere", status=status)
    response = await answer_to(core, "POST")
    assert response.status_code == (404 if followed else status)
    if followed:
        assert (server.requests[-1].method, server.requests[-1].body) == ("POST", b'{"a": 1}')
        assert response.url == f"{server.origin}/api/v1/elsewhere"
    assert len(server.requests) == 1 + followed


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["/api/v1/credits?a=%2F&b=é", "credits?a=%2F&b=é", "?a=%2F&b=é"])
async def test_a_get_is_redirected_within_its_origin_with_all_its_headers(
    server: LocalOpenRouter, core: OpenRouterCore, status: int, location: str
):
    server.faults.redirect(location, status=status)
    response = await answer_to(core, params={"only": "first"})
    first, second = server.requests
    assert response.status_code == 200
    assert (first.query, second.path, second.query) == ((("only", "first"),), "/api/v1/credits", (("a", "/"), ("b", "é")))
    assert first.headers == second.headers


async def test_an_upload_that_can_be_read_once_is_not_redirected(server: LocalOpenRouter, core: OpenRouterCore):
    async def pieces() -> AsyncIterator[bytes]:
        yield b"content"

    server.faults.redirect("/api/v1/files", path="/files")
    result = await files_upload(core, file=FileUpload(pieces(), filename="a.txt"))
    assert isinstance(result, Err)
    assert isinstance(result.error, InvalidRequestError)
    assert len(server.requests) == 1


async def test_headers_of_a_users_session_keep_a_request_from_another_origin(server: LocalOpenRouter):
    async with (
        LocalOpenRouter() as other,
        aiohttp.ClientSession(headers={"Authorization": "Bearer mine"}) as session,
        server.core(session=session, retry_config=ONCE) as core,
    ):
        server.faults.redirect(f"{other.origin}/api/v1/credits")
        result = await credits_get_credits(core)
        assert isinstance(result, Err)
        assert isinstance(result.error, InvalidRequestError)
        assert other.requests == []


async def test_another_origin_is_told_neither_key_nor_attribution_nor_what_the_caller_added(
    server: LocalOpenRouter, core: OpenRouterCore
):
    async with LocalOpenRouter() as other:
        server.faults.redirect(f"{other.origin}/somewhere")
        await answer_to(core, cookies={"session": "mine"})
        (told,) = other.requests
    assert server.requests[0].headers["Cookie"] == "session=mine"
    assert set(told.headers) <= {"Host", "Accept", "Accept-Encoding", "User-Agent"}
    assert told.headers["Accept"] == "a/b"


async def test_a_body_goes_to_no_other_origin(server: LocalOpenRouter, core: OpenRouterCore):
    async with LocalOpenRouter() as other:
        server.faults.redirect(f"{other.origin}/api/v1/keys?secret=planted", status=307)
        result = await byok_create(core, provider="openai", key="sk-theirs")
        assert isinstance(result, Err)
        assert isinstance(result.error, InvalidRequestError)
        assert other.origin in str(result.error)
        assert "planted" not in str(result.error)
        assert (len(server.requests), other.requests) == (1, [])


@pytest.mark.parametrize("options", [{"allow_redirects": False}, {"max_redirects": 0}])
async def test_redirects_can_be_forbidden(server: LocalOpenRouter, core: OpenRouterCore, options: dict[str, Any]):
    server.faults.redirect("/api/v1/credits")
    response = await answer_to(core, **options)
    assert response.status_code == 307


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 300, 304, 305])
@pytest.mark.parametrize("headers", [{}, {"Location": ""}])
async def test_a_redirect_that_leads_nowhere_is_the_default_error(
    server: LocalOpenRouter, core: OpenRouterCore, status: int, headers: dict[str, str]
):
    server.faults.answer(b"", status=status, headers=headers)
    result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, OpenRouterDefaultError)
    assert result.error.status_code == status


async def test_a_loop_of_redirects_ends_as_the_default_error(server: LocalOpenRouter, core: OpenRouterCore):
    server.faults.redirect("/api/v1/credits", times=50)
    result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, OpenRouterDefaultError)
    assert result.error.status_code == 307
    assert len(server.requests) == 11


@pytest.mark.parametrize(
    "location",
    ["ftp://host/", "javascript:alert(1)", "https:///path", "http://[::1", "http://host:99999/", "http://other\\@host/"],
)
async def test_a_redirect_to_what_is_no_http_url_is_an_invalid_request(
    server: LocalOpenRouter, core: OpenRouterCore, location: str
):
    server.faults.redirect(location)
    result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, InvalidRequestError)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("url", "location", "same"),
    [
        ("https://host/v1", "https://host/v2", True),
        ("https://host/v1", "https://host:443/v2", True),
        ("https://HOST/v1", "https://host/v2", True),
        ("http://host/v1", "http://host:80/v2", True),
        ("https://host/v1", "/v2", True),
        ("https://host/v1", "v2?a#b", True),
        ("https://host/v1", "http://host/v2", False),
        ("http://host/v1", "https://host/v2", False),
        ("https://host/v1", "https://host:444/v2", False),
        ("https://host/v1", "https://api.host/v2", False),
        ("https://host/v1", "//other/v2", False),
        ("https://host/v1", "https://host@other/v2", False),
        ("https://host/v1", "https://host.other/v2", False),
    ],
)
def test_scheme_host_and_port_make_an_origin(url: str, location: str, *, same: bool):
    request = Request(method="GET", url=url, headers={"authorization": "Bearer secret", "accept": "a/b"})
    response = Response(status_code=307, headers={"Location": location}, body=b"", url=url)
    target = redirected(request, response)
    assert target is not None
    assert ("authorization" in target.headers) is same
    assert target.headers["accept"] == "a/b"
