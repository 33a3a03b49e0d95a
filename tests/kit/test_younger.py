"""Operations without a function of their own are called as all others are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openrouter_core import Err, NotFoundResponseError, Ok, RequestOptions, SDKValidationError
from openrouter_kit import request
from openrouter_kit.younger import _operation

if TYPE_CHECKING:
    from openrouter_local import LocalOpenRouter


@pytest.mark.parametrize("body", [{"a": [1, None]}, [], None, "text"])
async def test_the_body_is_sent_as_json_and_the_answer_is_what_came(server: LocalOpenRouter, body: Any):
    server.faults.answer({"made": [1.5]})
    async with server.core() as core:
        assert await request(core, "post", "/new/thing", body=body) == Ok({"made": [1.5]})
    sent = server.requests[-1]
    assert (sent.method, sent.path, sent.json()) == ("POST", "/api/v1/new/thing", body)
    assert sent.headers["Authorization"] == f"Bearer {server.api_key}"


async def test_without_a_body_none_is_sent_and_a_query_is_an_option(server: LocalOpenRouter):
    server.faults.answer({})
    async with server.core() as core:
        assert await request(core, "GET", "new/a b", options=RequestOptions(extra_query={"limit": "3"})) == Ok({})
    sent = server.requests[-1]
    assert (sent.path, dict(sent.query)) == ("/api/v1/new/a%20b", {"limit": "3"})
    assert "Content-Type" not in sent.headers


async def test_errors_and_retries_are_as_for_every_function(server: LocalOpenRouter):
    async with server.core() as core:
        missing = await request(core, "GET", "/new/thing")
        assert isinstance(missing, Err)
        assert isinstance(missing.error, NotFoundResponseError)
        server.faults.fail(503, retry_after=0)
        server.faults.answer({"made": True})
        assert (await request(core, "GET", "/new/thing")).meta.attempts == 2


@pytest.mark.parametrize("path", ["", "/", "/a/../b", "/a//b"])
async def test_a_path_cannot_lead_elsewhere(server: LocalOpenRouter, path: str):
    async with server.core() as core:
        result = await request(core, "GET", path)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert len(server.requests) == 0


def test_any_number_of_paths_makes_few_operations():
    assert _operation("GET", 2, has_body=False) is _operation("GET", 2, has_body=False)
