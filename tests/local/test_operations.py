"""What the local server answers for operations that have no behaviour of their own."""

import json
import subprocess
import sys
from typing import Any

import pytest
from aiohttp import ClientSession

from openrouter_core import RetryConfig, items, models, to_dict
from openrouter_core._codec.decoding import decode
from openrouter_funcs import batch_list, chat_send_stream, credits_get_credits, guardrails_list
from openrouter_local import LocalOpenRouter
from openrouter_local.pages.operations import routes
from openrouter_local.samples import sample, tagged_samples

STREAMS = [operation for route in routes() for operation in route.streams.values()]
QUIET = """
import asyncio, sys
from openrouter_local import LocalOpenRouter
async def main():
    async with LocalOpenRouter() as server:
        print(*[name for name in sys.modules if name.startswith(("openrouter_core", "openrouter_funcs"))])
asyncio.run(main())
"""


def test_a_sample_of_every_model_decodes_and_is_always_the_same():
    for name in models.__all__:
        drawn = sample(name)
        validated = decode(name, drawn)
        assert not validated.issues
        assert to_dict(validated.value) == drawn == sample(name)


def test_a_sample_says_nothing_of_failures():
    assert "error" not in sample("ChatStreamChunk")
    assert sample("OpenResponsesResult")["error"] is None


def test_there_is_a_sample_of_each_variant_of_a_union_with_a_tag():
    drawn = tagged_samples("ChatMessages")
    assert {tag: each["role"] for tag, each in drawn.items()} == {tag: tag for tag in drawn}
    assert drawn.keys() == {"assistant", "developer", "system", "tool", "user"}
    assert tagged_samples("ChatResult") == {}


def test_starting_a_server_loads_nothing_of_the_sdk():
    run = subprocess.run([sys.executable, "-c", QUIET], capture_output=True, text=True, check=True)  # noqa: S603 - our own text
    assert set(run.stdout.split()) == {"openrouter_core", "openrouter_core._base", "openrouter_core._base.lazy_names"}


@pytest.mark.parametrize("authorization", [None, "Bearer sk-or-v1-other"])
async def test_an_operation_without_a_known_key_is_answered_401(server: LocalOpenRouter, authorization: str | None):
    headers = {} if authorization is None else {"Authorization": authorization}
    async with ClientSession(headers=headers) as session, session.get(f"{server.url}/guardrails") as response:
        assert response.status == 401


async def test_the_inference_key_will_do_but_for_management_pages_of_their_own(server: LocalOpenRouter):
    async with server.core(api_key=server.inference_key) as core:
        assert (await guardrails_list(core)).ok
        assert (await credits_get_credits(core)).error.status_code == 403


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/api/v1/guardrails", "GET,POST"),
        ("/api/v1/guardrails/a%2Fb", "DELETE,GET,PATCH"),
        ("/api/v1/guardrails/assignments/keys", "GET"),
        ("/api/alpha/decisions", "POST"),
    ],
)
async def test_another_method_is_answered_405(server: LocalOpenRouter, client: ClientSession, path: str, methods: str):
    async with client.put(server.origin + path) as response:
        assert (response.status, response.headers["Allow"]) == (405, methods)


@pytest.mark.parametrize("path", ["/guardrails", "/api/v1/guardrails/", "/api/v1/guardrails//assignments", "/api/v1", "/"])
async def test_paths_of_no_operation_are_answered_404(server: LocalOpenRouter, client: ClientSession, path: str):
    async with client.get(server.origin + path) as response:
        assert response.status == 404


@pytest.mark.parametrize("operation", STREAMS, ids=lambda operation: operation.name)
async def test_streams_are_two_events_that_decode_and_an_end(server: LocalOpenRouter, client: ClientSession, operation: Any):
    path = operation.path.replace("{intern_id}", "i")
    async with client.post(server.url + path, json={"stream": True}) as response:
        assert (response.status, response.content_type) == (200, "text/event-stream")
        lines = (await response.text()).split("\n\n")
    events = [line.removeprefix("data: ") for line in lines if line]
    assert events[2:] == ([] if operation.name == "messages_create_stream" else ["[DONE]"])
    for event in events[:2]:
        assert not decode(operation.events, json.loads(event)).issues


@pytest.mark.parametrize(
    ("path", "first", "last"),
    [("/responses", "response.created", "response.completed"), ("/messages", "message_start", "message_stop")],
)
async def test_streams_whose_events_have_types_begin_and_end_as_clients_expect(
    client: ClientSession, server: LocalOpenRouter, path: str, first: str, last: str
):
    async with client.post(server.url + path, json={"stream": True}) as response:
        events = [json.loads(line.removeprefix("data: ")) for line in (await response.text()).split("\n\n")[:2]]
    assert [event["type"] for event in events] == [first, last]


async def test_without_stream_true_the_answer_is_json(server: LocalOpenRouter, client: ClientSession):
    for body in (b"", b"{", b"[]", b'{"stream": false}', b'{"stream": "true"}'):
        async with client.post(f"{server.url}/chat/completions", data=body) as response:
            assert (response.status, response.content_type) == (200, "application/json")


async def test_a_stream_ends_well(server: LocalOpenRouter):
    async with server.core() as core:
        stream = (await chat_send_stream(core, messages=[], model="m")).unwrap()
        assert [item.ok async for item in stream] == [True, True]


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/files/f/content", "application/octet-stream"), ("/videos/v/content", "video/mp4"), ("/interns/i/icon", "image/png")],
)
async def test_files_are_a_few_bytes_of_a_fitting_type(
    server: LocalOpenRouter, client: ClientSession, path: str, media_type: str
):
    async with client.get(server.url + path) as response:
        assert (response.status, response.content_type) == (200, media_type)
        assert 0 < len(await response.read()) < 100


async def test_pages_end_after_the_first_one(server: LocalOpenRouter):
    async with server.core() as core:
        for first in (batch_list(core), guardrails_list(core, limit=1)):
            assert [item.ok async for item in items(first)] == [True]


async def test_the_core_goes_past_any_proxy(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with server.core(retry_config=RetryConfig(strategy="none")) as core:
        assert (await credits_get_credits(core)).ok
    async with server.core(proxy="http://127.0.0.1:1", retry_config=RetryConfig(strategy="none")) as core:
        assert not (await credits_get_credits(core)).ok
