"""Operations that are not like the others, models in requests, and the two helpers of OAuth."""

import asyncio
import json
import string
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from openrouter_core import BackoffStrategy, OpenRouterCore, RequestOptions, RetryConfig, SDKValidationError, extra
from openrouter_core.unions import UnknownVariant
from openrouter_funcs import (
    alpha_decisions_create,
    batch_create_batches,
    chat_send,
    endpoints_list,
    files_upload,
    interns_create_intern,
    interns_list_interns,
    oauth_create_authorization_url,
    oauth_create_oauth_token,
    oauth_create_sha256_code_challenge,
    stt_create_transcription_multipart,
    tools_get_tool,
)
from openrouter_local import LocalOpenRouter

DECISION: dict[str, Any] = {"model": "m", "questions": {}, "state": "s"}


async def test_author_and_slug_are_segments_of_their_own(server: LocalOpenRouter, core: OpenRouterCore):
    assert (await endpoints_list(core, author="openai", slug="gpt-5:free")).ok
    assert (await endpoints_list(core, author="a/b", slug="../credits?x#y")).ok
    paths = [request.path.removeprefix("/api/v1/models/") for request in server.requests]
    assert paths == ["openai/gpt-5%3Afree/endpoints", "a%2Fb/..%2Fcredits%3Fx%23y/endpoints"]


async def test_a_server_of_an_operations_own_gives_way_to_the_cores_origin(server: LocalOpenRouter, core: OpenRouterCore):
    assert (await alpha_decisions_create(core, **DECISION)).ok
    assert server.requests[0].path == "/api/alpha/decisions"


async def test_a_server_of_an_operations_own_gives_way_to_the_calls_origin(server: LocalOpenRouter):
    async with OpenRouterCore(server.api_key, proxy=None) as core:
        result = await alpha_decisions_create(core, **DECISION, options=RequestOptions(server_url=server.url))
    assert result.ok, result.error
    assert server.requests[0].path == "/api/alpha/decisions"


async def test_a_server_of_an_operations_own_is_used_otherwise():
    heads: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(proxy, "127.0.0.1", 0) as listener:
        url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        async with OpenRouterCore("sk-or-x", proxy=url, retry_config=RetryConfig(strategy="none")) as core:
            result = await alpha_decisions_create(core, **DECISION)
    assert result.meta.url == "https://openrouter.ai/api/alpha/decisions"
    assert heads[0].startswith(b"CONNECT openrouter.ai:443 ")


async def test_batches_are_created_again_only_after_429(server: LocalOpenRouter, named: Callable[[str], Any]):
    arguments = named("batch_create_batches").arguments(only_required=True)
    options = RequestOptions(retries=RetryConfig(backoff=BackoffStrategy(initial_interval=0, max_interval=0)))
    for fault in (server.faults.cut, lambda: server.faults.cut(where="headers"), lambda: server.faults.fail(503)):
        fault()
        async with server.core() as core:  # with a connection of its own: one from the pool that dies is no failure yet
            assert not (await batch_create_batches(core, **arguments, options=options)).ok
    assert len(server.requests) == 3
    server.faults.fail(429)
    async with server.core() as core:
        result = await batch_create_batches(core, **arguments, options=options)
    assert (result.ok, result.meta.attempts) == (True, 2)


async def test_a_list_is_repeated_or_joined_by_commas_as_documented(server: LocalOpenRouter, core: OpenRouterCore):
    await interns_list_interns(core, status=["ready", "a,b&c"])
    await interns_list_interns(core, status=[])
    await interns_list_interns(core, status="ready")
    queries = [request.query for request in server.requests]
    assert queries == [(("status", "ready,a,b&c"),), (), (("status", "ready"),)]


async def test_brackets_are_on_the_wire_once(server: LocalOpenRouter, core: OpenRouterCore):
    await stt_create_transcription_multipart(core, model="m", file=b"RIFF", keyterms=["one", "two"])
    body = server.requests[0].body
    assert body.count(b'name="keyterms[]"') == 2
    assert b"[][]" not in body


async def test_an_upload_streams_a_file_from_its_path(server: LocalOpenRouter, core: OpenRouterCore, tmp_path: Any):
    path = tmp_path / "report ü.pdf"
    path.write_bytes(b"%PDF-1.4 \x00\xff")
    assert (await files_upload(core, file=path, workspace_id="w")).ok
    (request,) = server.requests
    assert request.query == (("workspace_id", "w"),)
    assert b"%PDF-1.4 \x00\xff" in request.body
    assert b"application/pdf" in request.body


async def test_a_form_has_its_constants_without_being_asked(server: LocalOpenRouter, core: OpenRouterCore):
    await oauth_create_oauth_token(core, federation_policy_id="p&q", subject_token="t+u")
    assert dict(parse_qsl(server.requests[0].body.decode())) == {
        "federation_policy_id": "p&q",
        "subject_token": "t+u",
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
    }


async def test_a_header_that_cannot_be_sent_is_refused_by_its_name(server: LocalOpenRouter, core: OpenRouterCore):
    result = await interns_create_intern(core, idempotency_key="a\r\nX-Evil: 1", name="n")
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "idempotency_key"
    assert server.requests == []


async def test_a_redirect_to_a_tools_new_name_is_followed(server: LocalOpenRouter, core: OpenRouterCore):
    server.faults.redirect("/api/v1/tools/new", status=308)
    assert (await tools_get_tool(core, name="old")).ok
    assert [request.path for request in server.requests] == ["/api/v1/tools/old", "/api/v1/tools/new"]


async def test_both_success_statuses_decode(
    server: LocalOpenRouter, core: OpenRouterCore, named: Callable[[str], Any], schemas: Any
):
    function = named("interns_create_intern")
    assert list(function.answers) == [200, 201]
    for status, schema in function.answers.items():
        server.faults.answer(schemas.drawn(schema), status=status)
        result = await function.call(core, **function.arguments(only_required=True))
        assert (result.ok, result.meta.status_code) == (True, status)


ANSWERED = {
    "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "f", "arguments": None}, "later": {"b": 1, "a": None}}],
    "role": "assistant",
    "content": None,
    "z-new": [{"y": None, "x": 1}],
    "reasoning_details": [{"type": "reasoning.new", "z": 1, "a": None}],
    "refusal": None,
}


async def test_a_message_of_an_answer_goes_back_as_it_came(
    server: LocalOpenRouter, core: OpenRouterCore, named: Callable[[str], Any], schemas: Any
):
    body = schemas.drawn(named("chat_send").answers[200])
    body["choices"] = [{**body["choices"][0], "message": ANSWERED}]
    server.faults.answer(body)
    first = (await chat_send(core, messages=[], model="m")).unwrap()
    message = first.choices[0].message
    assert extra(message) == {"z-new": [{"y": None, "x": 1}]}
    assert isinstance(message.reasoning_details[0], UnknownVariant)
    question = {"role": "user", "content": "and?", "unknown": None}
    await chat_send(core, messages=[message, question, {"role": "user", "content": message.tool_calls[0]}], model="m")
    sent = server.requests[1].json()["messages"]
    assert sent == [ANSWERED, question, {"role": "user", "content": ANSWERED["tool_calls"][0]}]


async def test_a_whole_answer_and_an_unknown_variant_can_be_sent_as_well(
    server: LocalOpenRouter, core: OpenRouterCore, named: Callable[[str], Any], schemas: Any
):
    body = schemas.drawn(named("chat_send").answers[200], **{"z-unknown": {"b": None, "a": 1}})
    server.faults.answer(body)
    answer = (await chat_send(core, messages=[], model="m")).unwrap()
    unknown = UnknownVariant({"type": "new", "b": 1, "a": None})
    await chat_send(core, messages=(unknown,), model="m", options=RequestOptions(extra_body={"beyond": {"answer": answer}}))
    sent = server.requests[1].json()
    assert sent["beyond"]["answer"] == body
    assert json.dumps(sent["messages"]) == '[{"type": "new", "b": 1, "a": null}]'


def test_the_code_challenge_is_that_of_rfc_7636_appendix_b():
    challenge = oauth_create_sha256_code_challenge(code_verifier="dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap()
    assert challenge.code_challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert challenge.code_verifier == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"


def test_a_code_verifier_is_made_where_none_is_given():
    made = [oauth_create_sha256_code_challenge().unwrap() for _ in range(2)]
    assert made[0].code_verifier != made[1].code_verifier
    assert all(len(each.code_verifier) == 43 for each in made)
    assert all(set(each.code_verifier) <= {*string.ascii_letters, *string.digits, *"-._~"} for each in made)


@pytest.mark.parametrize("verifier", ["", "a" * 42, "a" * 129, "a" * 42 + "/", "ü" * 43, None, 1])
def test_a_code_verifier_that_rfc_7636_does_not_allow_is_refused(verifier: Any):
    result = oauth_create_sha256_code_challenge(code_verifier=verifier)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "code_verifier"


def test_the_authorization_url_carries_what_was_given_and_nothing_else():
    url = oauth_create_authorization_url(callback_url="https://app.example/back?a=1&b=2").unwrap()
    assert url == "https://openrouter.ai/auth?callback_url=https%3A%2F%2Fapp.example%2Fback%3Fa%3D1%26b%3D2"
    url = oauth_create_authorization_url(
        callback_url="https://app.example/",
        code_challenge="E9Me-cM",
        code_challenge_method="S256",
        limit=2.5,
        key_label="my app",
        state="s/1",
        server_url="http://localhost:8787/api/v1",
    ).unwrap()
    split = urlsplit(url)
    assert (split.scheme, split.netloc, split.path) == ("http", "localhost:8787", "/auth")
    assert dict(parse_qsl(split.query)) == {
        "callback_url": "https://app.example/",
        "code_challenge": "E9Me-cM",
        "code_challenge_method": "S256",
        "limit": "2.5",
        "key_label": "my app",
        "state": "s/1",
    }


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("callback_url", ""), ("callback_url", "nowhere"), ("limit", float("nan")), ("server_url", "x"), ("state", object())],
)
def test_an_authorization_url_that_cannot_be_is_refused(name: str, wrong: Any):
    result = oauth_create_authorization_url(**{"callback_url": "https://app.example/", name: wrong})
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == name
