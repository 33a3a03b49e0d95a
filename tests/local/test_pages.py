"""The pages that do what they say: the canned assistant, embeddings, models, speech, files and sign-in."""

import base64
import json
from array import array
from typing import Any

import pytest
from aiohttp import ClientSession

from openrouter_core import Err, NotFoundResponseError, OpenRouterCore, collect, items, tool_arguments
from openrouter_funcs import (
    chat_send,
    chat_send_stream,
    embeddings_generate,
    files_delete,
    files_download,
    files_list,
    files_retrieve,
    files_upload,
    models_list,
    oauth_create_authorization_url,
    oauth_create_sha256_code_challenge,
    oauth_exchange_auth_code_for_api_key,
    tts_create_speech,
)
from openrouter_local import LocalOpenRouter

HELLO: Any = [{"role": "user", "content": "Hello there"}]
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "count": {"type": ["integer", "null"]},
        "kind": {"enum": ["bye", "hello"]},
        "fixed": {"const": 7},
        "list": {
            "type": "array",
            "items": {"type": "object", "properties": {"yes": {"type": "boolean"}, "share": {"type": "number"}}},
        },
    },
}
FILLED = {"text": "Hello there", "count": 2, "kind": "hello", "fixed": 7, "list": [{"yes": True, "share": 2.0}]}
TOOL: Any = {"type": "function", "function": {"name": "f", "parameters": SCHEMA}}


@pytest.fixture
def core(server: LocalOpenRouter) -> OpenRouterCore:
    """A core that talks to the server."""
    return server.core()


async def said(core: OpenRouterCore, **arguments: Any) -> Any:
    return (await chat_send(core, **{"messages": HELLO, **arguments})).unwrap().choices[0]


async def test_the_assistant_repeats_what_the_user_said_last(core: OpenRouterCore) -> None:
    choice = await said(core, messages=[*HELLO, {"role": "assistant", "content": "x"}, {"role": "user", "content": "Bye"}])
    assert (choice.message.content, choice.finish_reason) == ("You said: Bye", "stop")


async def test_the_assistant_answers_with_json_where_it_is_asked_to(core: OpenRouterCore) -> None:
    choice = await said(core, response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": SCHEMA}})
    assert json.loads(choice.message.content) == FILLED
    choice = await said(core, response_format={"type": "json_object"})
    assert json.loads(choice.message.content) == {"answer": "Hello there"}


async def test_the_assistant_calls_the_first_tool_and_then_uses_its_result(core: OpenRouterCore) -> None:
    choice = await said(core, tools=[TOOL])
    (call,) = choice.message.tool_calls
    assert (choice.finish_reason, call.function.name, choice.message.content) == ("tool_calls", "f", None)
    assert tool_arguments(call).unwrap() == FILLED
    turns = [*HELLO, choice.message, {"role": "tool", "tool_call_id": call.id, "content": "42"}]
    assert (await said(core, tools=[TOOL], messages=turns)).message.content == "The tool says: 42"
    assert (await said(core, tools=[TOOL], tool_choice="none")).message.content == "You said: Hello there"


@pytest.mark.parametrize("tools", [[], [TOOL]])
async def test_a_stream_is_the_same_answer_in_pieces(server: LocalOpenRouter, tools: Any) -> None:
    async with server.core() as core:
        whole = (await chat_send(core, messages=HELLO, model="a/b", tools=tools)).unwrap()
        stream = (await chat_send_stream(core, messages=HELLO, model="a/b", tools=tools)).unwrap()
        collected = (await stream.collect()).unwrap()
        assert (stream.meta.generation_id, collected.id) == ("gen-local-2", "gen-local-2")
        assert collected.id != whole.id
        collected.id = whole.id
        for ours, theirs in zip(
            collected.choices[0].message.tool_calls or (), whole.choices[0].message.tool_calls or (), strict=True
        ):
            assert ours.id != theirs.id
            ours.id = theirs.id
        assert collected == whole
    assert whole.usage is not None
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens


async def test_a_stream_begins_with_a_comment_and_ends_with_done(server: LocalOpenRouter, client: ClientSession) -> None:
    async with client.post(f"{server.url}/chat/completions", json={"messages": HELLO, "stream": True}) as response:
        text = await response.text()
    assert text.startswith(": OPENROUTER PROCESSING\n\ndata: {")
    assert text.endswith("}\n\ndata: [DONE]\n\n")


async def test_texts_with_words_in_common_have_embeddings_near_each_other(core: OpenRouterCore) -> None:
    texts = ["baking bread", "bread", "a train"]
    answer = (await embeddings_generate(core, model="a/b", input=texts)).unwrap()
    one, two, three = (each.embedding for each in answer.data)

    def likeness(a: Any, b: Any) -> float:
        return sum(x * y for x, y in zip(a, b, strict=True))

    assert likeness(one, one) == pytest.approx(1)
    assert likeness(one, two) > likeness(one, three)
    assert len((await embeddings_generate(core, model="a/b", input="x", dimensions=3)).unwrap().data[0].embedding) == 3


async def test_an_embedding_as_base64_is_the_same_vector_in_32_bits(core: OpenRouterCore) -> None:
    plain, packed = [
        (await embeddings_generate(core, model="a/b", input="bread", encoding_format=form)).unwrap().data[0].embedding
        for form in ("float", "base64")
    ]
    assert isinstance(packed, str)
    assert array("f", base64.b64decode(packed)).tolist() == pytest.approx(plain)


async def test_models_come_in_pages_and_a_limit_that_is_no_number_is_refused(
    server: LocalOpenRouter, client: ClientSession
) -> None:
    async with server.core() as core:
        names = [item.unwrap().id async for item in items(models_list(core, limit=5))]
    assert (len(names), len(set(names)), len(server.requests)) == (12, 12, 3)
    async with client.get(f"{server.url}/models?limit=x") as response:
        assert response.status == 400


async def test_speech_is_the_same_for_the_same_words(core: OpenRouterCore) -> None:
    one, two, other = [
        (await (await tts_create_speech(core, model="a/b", input=text, voice="v")).unwrap().read()).unwrap()
        for text in ("hello", "hello", "good bye")
    ]
    assert one == two
    assert len(other) > len(one)


async def test_files_are_kept_listed_given_back_and_deleted(core: OpenRouterCore) -> None:
    ids = [(await files_upload(core, file=bytes([number]))).unwrap().id for number in range(5)]
    listed = collect([item async for item in items(files_list(core, limit=2))]).unwrap()
    assert [file.id for file in listed] == ids
    assert (await (await files_download(core, file_id=ids[3])).unwrap().read()).unwrap() == b"\x03"
    assert (await files_retrieve(core, file_id=ids[3])).unwrap().size_bytes == 1
    assert await files_delete(core, file_id=ids[3])
    for function in (files_retrieve, files_download, files_delete):
        result: Any = await function(core, file_id=ids[3])
        assert isinstance(result, Err)
        assert isinstance(result.error, NotFoundResponseError)


@pytest.mark.parametrize(("challenged", "presented", "good"), [("right", "right", True), ("right", "wrong", False)])
async def test_a_code_is_worth_a_key_once_to_who_knows_the_verifier(
    server: LocalOpenRouter, client: ClientSession, challenged: str, presented: str, good: Any
) -> None:
    verifiers = {"right": "r" * 43, "wrong": "w" * 43}
    challenge = oauth_create_sha256_code_challenge(code_verifier=verifiers[challenged]).unwrap().code_challenge
    url = oauth_create_authorization_url(
        callback_url="http://localhost/back?x=1", code_challenge=challenge, state="s", server_url=server.url
    ).unwrap()
    async with client.get(url, allow_redirects=False) as response:
        assert response.status == 302
        back = response.headers["Location"]
    assert back == "http://localhost/back?x=1&code=code-local-1&state=s"
    core = server.core()
    results = [
        await oauth_exchange_auth_code_for_api_key(core, code="code-local-1", code_verifier=verifiers[presented])
        for _ in range(2)
    ]
    assert [result.ok for result in results] == [good, False]
    if good:
        assert results[0].unwrap().key == server.inference_key
